package no.leietileie.base;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A job that fails is tried again after ever longer pauses, for some minutes, and then given up where somebody sees it. */
public final class JobRetries {

    /** With the pauses between them about four minutes: long enough for a database that is started anew. */
    public static final int MOST = 8;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(JobRetries.class);

    private JobRetries() {}

    /**
     * @param giveUp told which job will not be tried again, so that nobody waits for it. The job stands in the queue until that
     *     has been told: when this throws, or the product ends meanwhile, the job is tried again, and told of again if it fails
     */
    public static <T> FailureHandler<T> thenGiveUp(Consumer<String> giveUp) {
        // The scheduler's own handler for this removes the job before it tells anybody.
        FailureHandler<T> later = new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE);
        return (failed, operations) -> {
            if (failed.getExecution().consecutiveFailures < MOST) {
                later.onFailure(failed, operations);
            } else {
                end(failed, operations, giveUp, later);
            }
        };
    }

    private static <T> void end(
            ExecutionComplete failed,
            ExecutionOperations<T> operations,
            Consumer<String> giveUp,
            FailureHandler<T> later) {
        try {
            giveUp.accept(failed.getExecution().getId());
        } catch (RuntimeException untold) {
            log.error("That {} is given up could not be told", failed.getExecution().taskInstance, untold);
            later.onFailure(failed, operations);
            return;
        }
        operations.remove();
    }
}
