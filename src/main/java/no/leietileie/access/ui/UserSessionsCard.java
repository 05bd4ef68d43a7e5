package no.leietileie.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import no.leietileie.access.sessions.UserSession;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The browsers in which a user is signed in right now; all but the one that asks can be ended. */
class UserSessionsCard extends Card {

    private final transient Consumer<UserSession> end;

    /** @param lastSignInAt said where there is no session */
    UserSessionsCard(List<UserSession> sessions, @Nullable Instant lastSignInAt, Consumer<UserSession> end) {
        super(Texts.text("users.sessions"));
        this.end = end;
        if (sessions.isEmpty()) {
            add(new Paragraph(
                    lastSignInAt == null
                            ? getTranslation("users.sessions.none")
                            : getTranslation("users.last-sign-in.at", Formats.time(lastSignInAt))));
        }
        sessions.forEach(session -> add(line(session)));
    }

    private Div line(UserSession session) {
        String used = Formats.time(session.lastUsedAt());
        Div line = new Div(new Span(getTranslation(session.own() ? "users.session.own" : "users.session", used)));
        line.addClassName("task-line");
        if (!session.own()) {
            Button button = new Button(getTranslation("users.session.end"), click -> {
                end.accept(session);
                Notice.done(getTranslation("users.session.ended"));
            });
            button.setAriaLabel(getTranslation("users.session.end.label", used));
            line.add(button);
        }
        return line;
    }
}
