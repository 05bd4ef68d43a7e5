package no.leietileie.casework.stages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody wants a household to take.
 *
 * @param on the day it happened: not before the last step, not after today
 * @param remark may be empty, except where the reason is {@link StageReason#OTHER}
 * @param plan only for {@link Stage#NOT_NOW}
 */
public record StageChange(
        Stage to,
        LocalDate on,
        @Nullable StageReason reason,
        String remark,
        @Nullable ReturnPlan plan) {

    /** Longest remark in characters. */
    public static final int REMARK_LENGTH = 1000;

    public StageChange {
        remark = remark.strip();
        if (remark.length() > REMARK_LENGTH) {
            throw new IllegalArgumentException("A remark has at most " + REMARK_LENGTH + " characters");
        }
    }

    public static StageChange to(Stage to, LocalDate on) {
        return new StageChange(to, on, null, "", null);
    }

    public StageChange because(StageReason why) {
        return new StageChange(to, on, why, remark, plan);
    }

    public StageChange until(String mustChange, LocalDate askAgainOn) {
        return new StageChange(to, on, reason, remark, new ReturnPlan(mustChange, askAgainOn));
    }

    /** A remark is about people: it must not end in a log. */
    @Override
    public String toString() {
        return "StageChange[" + to + ", " + on + ", " + reason + "]";
    }
}
