package no.leietileie.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.leietileie.access.UserAccount;
import no.leietileie.access.UserAdministration;
import no.leietileie.access.UserSession;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;

/** The browsers in which the user is signed in right now. */
class UserSessionsCard extends Card {

    UserSessionsCard(UserAdministration administration, UserAccount user, Runnable reload) {
        super(Texts.text("users.sessions"));
        List<UserSession> sessions = administration.listSessions(user.id());
        if (sessions.isEmpty() && user.lastSignInAt() != null) {
            add(new Paragraph(getTranslation("users.last-sign-in.at", Formats.time(user.lastSignInAt()))));
        } else if (sessions.isEmpty()) {
            add(new Paragraph(getTranslation("users.sessions.none")));
        }
        sessions.forEach(session -> add(line(administration, user, session, reload)));
    }

    private Div line(UserAdministration administration, UserAccount user, UserSession session, Runnable reload) {
        Div line = new Div(new Span(getTranslation(
                session.own() ? "users.session.own" : "users.session", Formats.time(session.lastUsedAt()))));
        line.addClassName("task-line");
        if (!session.own()) {
            line.add(new Button(getTranslation("users.session.end"), click -> {
                administration.endSession(user.id(), session);
                Notice.done(getTranslation("users.session.ended"));
                reload.run();
            }));
        }
        return line;
    }
}
