package no.leietileie.register.ui.disclosure;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Optional;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.register.households.LookReason;
import no.leietileie.register.households.Purpose;

/** Asks why: a short list, and words of one's own. */
public class PurposeForm extends Div {

    private final Binder<Purpose> binder = new Binder<>(Purpose.class);
    private final ErrorSummary errors = new ErrorSummary();

    public PurposeForm(List<LookReason> reasons) {
        ComboBox<LookReason> reason = new ComboBox<>(getTranslation("purpose.reason"));
        reason.setItems(reasons);
        reason.setItemLabelGenerator(PurposeTexts::of);
        TextField text = new TextField(getTranslation("purpose.text"));
        text.setHelperText(getTranslation("purpose.text.help"));
        text.setMaxLength(Purpose.LENGTH);
        binder.forField(reason)
                .asRequired(getTranslation("purpose.reason.missing"))
                .bind("reason");
        binder.forField(text)
                .withValidator(
                        words -> Purpose.isEnough(reason.getValue(), words), getTranslation("purpose.text.missing"))
                .withValidator(words -> !Purpose.holdsIdentityNumber(words), getTranslation("purpose.text.number"))
                .bind("text");
        add(new FormColumn().required(reason).optional(text), errors);
    }

    /** Empty when something is missing; the form says what. */
    public Optional<Purpose> read() {
        return errors.read(binder);
    }
}
