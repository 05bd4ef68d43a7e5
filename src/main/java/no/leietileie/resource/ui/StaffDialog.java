package no.leietileie.resource.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.data.binder.Binder;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.StaffMembers;
import no.leietileie.resource.StaffRow;
import org.jspecify.annotations.Nullable;

/** Chooses a colleague who from now on can be booked. */
class StaffDialog extends Dialog {

    /** Public because the binder reads it by reflection. */
    public record Choice(@Nullable UserRow user) {}

    StaffDialog(StaffMembers staff, Users users, Consumer<ResourceId> added) {
        setHeaderTitle(getTranslation("staff.add"));
        Set<UserId> known = staff.listAll().stream().map(StaffRow::user).collect(Collectors.toSet());
        ComboBox<UserRow> user = new ComboBox<>(getTranslation("staff.name"));
        user.setItems(users.listActive().stream()
                .filter(one -> !known.contains(one.id()))
                .toList());
        user.setItemLabelGenerator(UserRow::displayName);
        user.setHelperText(getTranslation("staff.add.help"));
        Binder<Choice> binder = new Binder<>(Choice.class);
        binder.forField(user).asRequired(getTranslation("staff.name.missing")).bind("user");
        ErrorSummary errors = new ErrorSummary();
        add(new FormColumn().required(user), errors);
        DialogButtons.add(this, getTranslation("staff.add"), () -> {
            if (errors.accepts(binder.validate())) {
                close();
                added.accept(staff.add(user.getValue().id(), StaffMembers.OFFICE_HOURS));
            }
        });
    }
}
