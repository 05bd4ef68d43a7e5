package no.leietileie.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.leietileie.access.UserId;
import no.leietileie.access.users.Confirmation;
import no.leietileie.access.users.UserAccount;
import no.leietileie.access.users.UserAdministration;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;

/** The right to see households with address protection: asked for by one administrator, confirmed by another. */
class ProtectedSightCard extends Card {

    private final transient Runnable reload;
    private final Div buttons = new Div();

    ProtectedSightCard(UserAdministration administration, UserAccount user, Runnable reload) {
        super(Texts.text("users.protected"));
        this.reload = reload;
        buttons.addClassName("form-buttons");
        UserId id = user.id();
        if (user.seesProtected()) {
            say(getTranslation("users.protected.has"));
            offer("users.protected.withdraw", () -> administration.withdrawProtected(id));
        } else if (user.protectedRequestedBy() == null) {
            say(getTranslation("users.protected.none"));
            offer("users.protected.request", () -> administration.requestProtected(id));
        } else {
            say(getTranslation("users.protected.waits", Formats.time(user.protectedRequestedAt())));
            Confirmation confirmation = administration.confirmation(id);
            if (confirmation == Confirmation.POSSIBLE) {
                offer("users.protected.confirm", () -> administration.confirmProtected(id));
            } else {
                say(getTranslation("users.protected.confirmation." + confirmation));
            }
            offer("users.protected.decline", () -> administration.withdrawProtected(id));
        }
        if (administration.countAdministrators() < 2) {
            say(getTranslation("users.one-administrator"));
        }
        add(buttons);
    }

    private void say(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("readable");
        add(paragraph);
    }

    private void offer(String key, Runnable command) {
        buttons.add(new Button(getTranslation(key), click -> {
            command.run();
            reload.run();
        }));
    }
}
