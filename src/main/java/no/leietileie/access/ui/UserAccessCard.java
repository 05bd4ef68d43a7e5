package no.leietileie.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.leietileie.access.UserId;
import no.leietileie.access.users.UserAccount;
import no.leietileie.access.users.UserAdministration;
import no.leietileie.access.users.UserState;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;

/** Lock, and a new one-time password for who has forgotten hers. */
class UserAccessCard extends Card {

    UserAccessCard(UserAdministration administration, UserAccount user, Runnable reload) {
        super(Texts.text("users.access"));
        UserId id = user.id();
        Button lock = user.state() == UserState.LOCKED
                ? new Button(getTranslation("users.unlock"), click -> {
                    administration.unlock(id);
                    done("users.unlocked", () -> administration.lock(id), reload);
                })
                : new Button(getTranslation("users.lock"), Icon.LOCK.create(), click -> {
                    administration.lock(id);
                    done("users.locked", () -> administration.unlock(id), reload);
                });
        Button renew = new Button(getTranslation("users.renew"), Icon.KEY_ROUND.create(), click -> {
            new OneTimePasswordDialog(user.data().displayName(), administration.renewPassword(id)).open();
            reload.run();
        });
        Div buttons = new Div(lock, renew);
        buttons.addClassName("form-buttons");
        add(buttons);
        if (user.seesProtected()) {
            Paragraph loss = new Paragraph(getTranslation("users.renew.protected"));
            loss.addClassName("hint");
            add(loss);
        }
    }

    private void done(String key, Runnable undo, Runnable reload) {
        Notice.doneWithUndo(getTranslation(key), () -> {
            undo.run();
            reload.run();
        });
        reload.run();
    }
}
