package no.leietileie.access.signin;

import java.time.Duration;

/**
 * How long a sign-in must wait after wrong passwords: nothing for the first few, then twice as long for each.
 *
 * @param free wrong passwords that cost nothing
 */
record DelayRule(int free, Duration first, Duration longest) {

    /** Mistyping is human; nobody guesses a password with five tries and then one in a quarter of an hour. */
    static final DelayRule ACCOUNT = new DelayRule(4, Duration.ofSeconds(5), Duration.ofMinutes(15));

    /** A whole office may share one address. */
    static final DelayRule ADDRESS = new DelayRule(40, Duration.ofSeconds(5), Duration.ofMinutes(15));

    /** After so long without a wrong password, the count begins anew. */
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    Duration after(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free - 1, 30);
        Duration delay = first.multipliedBy(1L << doublings);
        return delay.compareTo(longest) < 0 ? delay : longest;
    }
}
