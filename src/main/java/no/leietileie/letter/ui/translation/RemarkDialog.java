package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.function.Consumer;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.letter.translation.Translations;

/** Asks what the translator has to mend. */
class RemarkDialog extends Dialog {

    RemarkDialog(Consumer<String> said) {
        setHeaderTitle(getTranslation("translation.send-back"));
        TextArea remark = new TextArea(getTranslation("translation.remark.label"));
        remark.setMaxLength(Translations.REMARK_LENGTH);
        Binder<Void> binder = new Binder<>();
        binder.forField(remark)
                .asRequired(getTranslation("translation.remark.missing"))
                .bind(any -> "", (any, value) -> {});
        ErrorSummary errors = new ErrorSummary();
        add(new FormColumn().required(remark), errors);
        DialogButtons.add(this, getTranslation("translation.send-back"), () -> {
            if (errors.accepts(binder.validate())) {
                close();
                said.accept(remark.getValue());
            }
        });
    }
}
