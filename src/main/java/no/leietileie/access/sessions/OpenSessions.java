package no.leietileie.access.sessions;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** The browsers in which people are signed in, and how to end that. */
@Component
public class OpenSessions implements VaadinServiceInitListener {

    private final SessionRegistry registry;
    private final Set<VaadinSession> pages = ConcurrentHashMap.newKeySet();

    OpenSessions(SessionRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(started -> pages.add(started.getSession()));
        event.getSource().addSessionDestroyListener(ended -> pages.remove(ended.getSession()));
    }

    public List<UserSession> of(UserId user) {
        String own = key(VaadinSession.getCurrent());
        return informationOf(user)
                .map(session -> new UserSession(
                        session.getSessionId(),
                        session.getLastRequest().toInstant(),
                        session.getSessionId().equals(own)))
                .sorted(Comparator.comparing(UserSession::lastUsedAt).reversed())
                .toList();
    }

    /** All but the one that asks. */
    public void endAll(UserId user) {
        of(user).stream().filter(session -> !session.own()).forEach(session -> end(user, session.key()));
    }

    /** Marks it for the next request, and closes the pages that stand open without waiting for one; only one of the user's. */
    public void end(UserId user, String key) {
        informationOf(user)
                .filter(session -> session.getSessionId().equals(key))
                .forEach(session -> {
                    session.expireNow();
                    pages.stream().filter(page -> key.equals(key(page))).forEach(page -> close(page, "login?ended"));
                });
    }

    Set<VaadinSession> pages() {
        return pages;
    }

    static void close(VaadinSession session, String leadTo) {
        session.access(() -> {
            session.getUIs().forEach(ui -> {
                ui.getPage().setLocation(leadTo);
                ui.push();
            });
            session.getSession().invalidate();
        });
    }

    private Stream<SessionInformation> informationOf(UserId user) {
        return registry.getAllPrincipals().stream()
                .filter(principal -> CurrentUser.of(principal)
                        .filter(signedIn -> signedIn.id().equals(user))
                        .isPresent())
                .flatMap(principal -> registry.getAllSessions(principal, false).stream());
    }

    private static @Nullable String key(@Nullable VaadinSession page) {
        WrappedSession session = page == null ? null : page.getSession();
        return session == null ? null : session.getId();
    }
}
