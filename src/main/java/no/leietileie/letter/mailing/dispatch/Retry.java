package no.leietileie.letter.mailing.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait for another system that does not answer, and when to give up. */
final class Retry {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(3),
            Duration.ofHours(12));

    private Retry() {}

    /** @param attempts made so far, at least 1; empty when there have been enough */
    static Optional<Duration> after(int attempts) {
        return attempts <= WAITS.size() ? Optional.of(WAITS.get(attempts - 1)) : Optional.empty();
    }
}
