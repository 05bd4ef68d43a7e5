package no.leietileie.access.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords: the next try is not looked at before the delay is over. */
public class SignInDelayedException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration remaining;

    SignInDelayedException(Duration remaining) {
        super("Sign-in is delayed");
        this.remaining = remaining;
    }

    /** At least one, rounded up. */
    public long seconds() {
        return Math.max(1, remaining.plusMillis(999).toSeconds());
    }
}
