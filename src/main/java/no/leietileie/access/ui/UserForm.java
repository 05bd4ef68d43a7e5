package no.leietileie.access.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.users.UserData;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import org.jspecify.annotations.Nullable;

/** Name, roles and agency of a user. */
class UserForm extends FormColumn {

    private final Binder<Fields> binder = new Binder<>(Fields.class);
    private final ErrorSummary errors = new ErrorSummary();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("users.roles"));

    /** Public because the binder reads it by reflection. */
    public record Fields(
            String displayName,
            String username,
            Set<Role> roles,
            @Nullable Agency agency) {

        static final Fields EMPTY = new Fields("", "", Set.of(), null);

        static Fields of(UserData user) {
            return new Fields(user.displayName(), user.username(), user.roles(), user.agency());
        }

        UserData data() {
            return new UserData(username.strip(), displayName.strip(), roles, Objects.requireNonNull(agency));
        }
    }

    UserForm(Predicate<String> isTaken) {
        TextField name = new TextField(getTranslation("users.name"));
        TextField username = new TextField(getTranslation("users.username"));
        username.setHelperText(getTranslation("users.username.help"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(UserLabels::role);
        Select<Agency> agency = new Select<>();
        agency.setLabel(getTranslation("users.agency"));
        agency.setItems(Agency.values());

        agency.setItemLabelGenerator(UserLabels::agency);
        binder.forField(name).asRequired(getTranslation("users.name.missing")).bind("displayName");
        binder.forField(username)
                .asRequired(getTranslation("users.username.missing"))
                .withValidator(text -> !isTaken.test(text), getTranslation("users.username.taken"))
                .bind("username");
        binder.forField(roles).asRequired(getTranslation("users.roles.missing")).bind("roles");
        binder.forField(agency)
                .asRequired(getTranslation("users.agency.missing"))
                .bind("agency");
        required(name).required(username).required(roles).required(agency).add(errors);
        binder.readRecord(Fields.EMPTY);
    }

    void show(UserData user) {
        binder.readRecord(Fields.of(user));
    }

    void setRolesReadOnly(boolean readOnly) {
        roles.setReadOnly(readOnly);
    }

    /** Empty while there is something to mend, which the form then tells. */
    Optional<UserData> read() {
        return errors.read(binder).map(Fields::data);
    }
}
