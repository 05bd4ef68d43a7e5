package no.leietileie.base;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.util.function.Consumer;

/** A job that fails is tried again after ever longer pauses, for some minutes, and then given up where somebody sees it. */
public final class JobRetries {

    /** With the pauses between them about four minutes: long enough for a database that is started anew. */
    public static final int MOST = 8;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    private JobRetries() {}

    /** @param giveUp told which job will not be tried again, so that nobody waits for it */
    public static <T> FailureHandler<T> thenGiveUp(Consumer<String> giveUp) {
        return new FailureHandler.MaxRetriesFailureHandler<>(
                MOST, new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE), (failed, operations) -> {
                    giveUp.accept(failed.getExecution().getId());
                    operations.remove();
                });
    }
}
