package no.leietileie.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.tenants.ConsultantChange;
import org.jspecify.annotations.Nullable;

/** Who shall follow these households up. Nobody is an answer too. */
class ConsultantDialog extends Dialog {

    /** @param chosen called with null when nobody was chosen */
    ConsultantDialog(List<UserRow> colleagues, long households, Consumer<@Nullable UserId> chosen) {
        setHeaderTitle(getTranslation("tenants.assign"));
        ComboBox<UserRow> consultant = new ComboBox<>(getTranslation("tenants.consultant"));
        consultant.setItems(colleagues);
        consultant.setItemLabelGenerator(UserRow::displayName);
        consultant.setHelperText(getTranslation("tenants.consultant.help"));
        consultant.setClearButtonVisible(true);
        consultant.setAutofocus(true);
        add(new Paragraph(Texts.counted("tenants.assign.who", households)), new FormColumn().optional(consultant));
        Button assign = new Button("", click -> {
            close();
            UserRow user = consultant.getValue();
            chosen.accept(user == null ? null : user.id());
        });
        consultant.addValueChangeListener(change -> name(assign, change.getValue(), households));
        name(assign, consultant.getValue(), households);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), assign);
    }

    /** An empty field takes somebody away, which must not look like giving. */
    private static void name(Button assign, @Nullable UserRow consultant, long households) {
        assign.setText(Texts.counted(consultant == null ? "tenants.unassign.do" : "tenants.assign.do", households));
        assign.setThemeName(ButtonVariant.PRIMARY.getVariantName(), consultant != null);
    }

    /** What was done, in words. */
    static String done(ConsultantChange change) {
        return Texts.counted(change.consultant() == null ? "tenants.unassigned" : "tenants.assigned", change.count());
    }
}
