package no.leietileie.access.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The wrong passwords of one account or one address. */
@Entity
@Table(name = "sign_in_delay")
class SignInDelay {

    @Id
    private String subject;

    private int failures;

    private Instant lastAt;

    private @Nullable Instant blockedUntil;

    @SuppressWarnings("NullAway.Init")
    protected SignInDelay() {}

    Duration remaining(Instant now) {
        return blockedUntil == null || !blockedUntil.isAfter(now) ? Duration.ZERO : Duration.between(now, blockedUntil);
    }

    void count(DelayRule rule, Instant now) {
        boolean forgotten = lastAt.isBefore(now.minus(DelayRule.FORGOTTEN_AFTER));
        failures = forgotten ? 1 : failures + 1;
        lastAt = now;
        Duration delay = rule.after(failures);
        blockedUntil = delay.isZero() ? null : now.plus(delay);
    }

    /** The sign-in that was counted beforehand turned out to be right. */
    void takeBack() {
        failures = Math.max(0, failures - 1);
        blockedUntil = null;
    }
}
