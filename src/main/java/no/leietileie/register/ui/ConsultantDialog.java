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
import no.leietileie.base.ui.Formats;
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
        add(
                new Paragraph(getTranslation("tenants.assign.who", Formats.number(households))),
                new FormColumn().optional(consultant));
        Button assign = new Button(getTranslation("tenants.assign.do", Formats.number(households)), click -> {
            close();
            UserRow user = consultant.getValue();
            chosen.accept(user == null ? null : user.id());
        });
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), assign);
    }
}
