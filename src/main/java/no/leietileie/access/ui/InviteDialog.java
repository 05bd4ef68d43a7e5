package no.leietileie.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import no.leietileie.access.users.UserAdministration;

/** Asks whom to invite, and then shows the one-time password. */
class InviteDialog extends Dialog {

    InviteDialog(UserAdministration administration, Runnable changed) {
        setHeaderTitle(getTranslation("users.invite"));
        UserForm form = new UserForm(name -> administration.isTaken(name, null));
        Button invite = new Button(
                getTranslation("users.invite"),
                click -> form.read().ifPresent(user -> {
                    close();
                    new OneTimePasswordDialog(user.displayName(), administration.invite(user)).open();
                    changed.run();
                }));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        add(form);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), invite);
    }
}
