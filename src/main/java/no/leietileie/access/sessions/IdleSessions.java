package no.leietileie.access.sessions;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import com.vaadin.flow.server.WrappedSession;
import java.time.Duration;
import no.leietileie.access.CurrentUser;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Warns who has not used the page for long, or has been signed in for a whole day, and signs her out when time is over. */
@Component
class IdleSessions {

    private static final long BETWEEN_LOOKS = 5_000;
    private static final String SINCE = "signed-in-since";

    /** Vaadin and the container end what is over by themselves, without a word: the look before that must be the last. */
    private static final Duration LAST_LOOK = Duration.ofMillis(3 * BETWEEN_LOOKS);

    private final OpenSessions sessions;
    private final LastUse lastUse;
    private final Duration warning;
    private final Duration longest;

    IdleSessions(
            OpenSessions sessions,
            LastUse lastUse,
            @Value("${leietileie.sign-out-warning}") Duration warning,
            @Value("${leietileie.longest-session}") Duration longest) {
        this.sessions = sessions;
        this.lastUse = lastUse;
        this.warning = warning;
        this.longest = longest;
    }

    @Scheduled(fixedDelay = BETWEEN_LOOKS)
    void look() {
        sessions.pages().forEach(page -> page.access(() -> look(page)));
    }

    /** Only what a user does counts as use; neither Vaadin's own heartbeat does, nor a page that waits for a job. */
    private void look(VaadinSession page) {
        WrappedSession session = page.getSession();
        if (session == null
                || page.getState() != VaadinSessionState.OPEN
                || CurrentUser.find().isEmpty()) {
            return;
        }
        Duration left = left(
                lastUse.idle(page),
                Duration.ofSeconds(session.getMaxInactiveInterval()),
                Duration.ofMillis(System.currentTimeMillis() - signedInSince(page)),
                longest);
        if (left.compareTo(LAST_LOOK) <= 0) {
            OpenSessions.close(page, "login?timeout");
        } else {
            boolean soon = left.compareTo(warning) <= 0;
            page.getUIs().forEach(ui -> ComponentUtil.fireEvent(ui, new SignOutNear(ui, soon ? left : null)));
        }
    }

    /** Not since the session began: whoever signs in on a page that stood open over night has a whole day before her. */
    private static long signedInSince(VaadinSession page) {
        if (page.getAttribute(SINCE) instanceof Long since) {
            return since;
        }
        long now = System.currentTimeMillis();
        page.setAttribute(SINCE, now);
        return now;
    }

    /** Whichever is over first: the time without use, or the session's whole time. */
    static Duration left(Duration idle, Duration longestIdle, Duration age, Duration longestAge) {
        Duration unused = longestIdle.minus(idle);
        Duration all = longestAge.minus(age);
        return unused.compareTo(all) < 0 ? unused : all;
    }
}
