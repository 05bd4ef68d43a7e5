package no.leietileie.access.sessions;

import java.util.List;
import java.util.Map;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.UserId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which the user herself is signed in: she knows best which of them is not hers. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnSessions {

    private final OpenSessions sessions;
    private final AccessLog log;

    OwnSessions(OpenSessions sessions, AccessLog log) {
        this.sessions = sessions;
        this.log = log;
    }

    /** The one used last comes first. */
    public List<UserSession> list() {
        return sessions.of(CurrentUser.get().id());
    }

    /** Nothing happens for a session of somebody else. */
    @Transactional
    public void end(UserSession session) {
        UserId me = CurrentUser.get().id();
        sessions.end(me, session.key());
        log.administered(me, "user.session-ended", Map.of());
    }
}
