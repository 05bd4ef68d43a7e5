package no.leietileie.casework.ui.stages;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.FormColumn;
import org.jspecify.annotations.Nullable;

/** Who supports the household through all of it (støttespiller). */
class ContactDialog extends Dialog {

    ContactDialog(List<UserRow> colleagues, @Nullable UserId now, Consumer<@Nullable UserId> chosen) {
        setHeaderTitle(getTranslation("case.contact.title"));
        ComboBox<UserRow> contact = new ComboBox<>(getTranslation("case.contact.who"));
        contact.setItems(colleagues);
        contact.setItemLabelGenerator(UserRow::displayName);
        contact.setHelperText(getTranslation("case.contact.help"));
        contact.setClearButtonVisible(true);
        colleagues.stream().filter(user -> user.id().equals(now)).findFirst().ifPresent(contact::setValue);
        add(new FormColumn().optional(contact));
        DialogButtons.add(this, getTranslation("form.save"), () -> {
            close();
            UserRow user = contact.getValue();
            chosen.accept(user == null ? null : user.id());
        });
    }
}
