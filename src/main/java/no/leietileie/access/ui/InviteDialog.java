package no.leietileie.access.ui;

import com.vaadin.flow.component.dialog.Dialog;
import no.leietileie.access.users.UserAdministration;
import no.leietileie.base.ui.DialogButtons;

/** Asks whom to invite, and then shows the one-time password. */
class InviteDialog extends Dialog {

    InviteDialog(UserAdministration administration, Runnable changed) {
        setHeaderTitle(getTranslation("users.invite"));
        UserForm form = new UserForm(name -> administration.isTaken(name, null));
        add(form);
        DialogButtons.add(
                this,
                getTranslation("users.invite"),
                () -> form.read().ifPresent(user -> {
                    close();
                    new OneTimePasswordDialog(user.displayName(), administration.invite(user)).open();
                    changed.run();
                }));
    }
}
