package no.leietileie.access.signin;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.sessions.OpenSessions;
import no.leietileie.access.users.AppUser;
import no.leietileie.access.users.AppUserRepository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the signed-in user choose a password. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnPassword {

    private final AppUserRepository users;
    private final PasswordEncoder passwords;
    private final SignInDelays delays;
    private final OpenSessions sessions;
    private final AccessLog log;
    private final Clock clock;

    OwnPassword(
            AppUserRepository users,
            PasswordEncoder passwords,
            SignInDelays delays,
            OpenSessions sessions,
            AccessLog log,
            Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.delays = delays;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Ends all other sessions of the user.
     *
     * @return what is wrong; empty when the password was changed
     * @throws SignInDelayedException after too many wrong passwords
     */
    @Transactional
    public List<PasswordProblem> change(String current, String wanted) {
        SignedInUser me = CurrentUser.get();
        AppUser user = users.findById(me.id().value()).orElseThrow();
        SignInDelays.Attempt attempt = delays.begin(me.username(), null);
        if (!passwords.matches(current, me.passwordHash())) {
            return List.of(PasswordProblem.WRONG_CURRENT);
        }
        delays.succeeded(attempt);
        List<PasswordProblem> problems = new ArrayList<>(PasswordPolicy.problems(wanted, me.username()));
        if (wanted.equals(current)) {
            problems.add(PasswordProblem.SAME_AS_BEFORE);
        }
        if (problems.isEmpty()) {
            user.choosePassword(String.valueOf(passwords.encode(wanted)));
            log.administered(me.id(), "user.password", Map.of());
            sessions.endAll(me.id());
            goOnAs(user.signedIn(clock.instant()));
        }
        return problems;
    }

    /** The session holds the user as she was at sign-in: without roles, if she came with a one-time password. */
    private static void goOnAs(SignedInUser user) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }
}
