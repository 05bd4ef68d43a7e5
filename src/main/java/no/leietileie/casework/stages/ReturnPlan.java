package no.leietileie.casework.stages;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What "not now" asks for.
 *
 * @param mustChange what has to be different before the household can go on
 * @param askAgainOn the day on which the case comes back by itself
 */
public record ReturnPlan(String mustChange, LocalDate askAgainOn) {

    /** Longest description in characters. */
    public static final int LENGTH = 500;

    private static final int LONGEST_YEARS = 3;

    public ReturnPlan {
        mustChange = mustChange.strip();
        if (mustChange.length() > LENGTH) {
            throw new IllegalArgumentException("What must change has at most " + LENGTH + " characters");
        }
    }

    /** A pause without an end would be forgotten: it lasts at least a day and at most three years. */
    static Optional<StageProblem> problem(@Nullable ReturnPlan plan, LocalDate from) {
        if (plan == null || plan.mustChange.isEmpty()) {
            return Optional.of(StageProblem.PLAN_MISSING);
        }
        boolean inTime = plan.askAgainOn.isAfter(from) && !plan.askAgainOn.isAfter(from.plusYears(LONGEST_YEARS));
        return inTime ? Optional.empty() : Optional.of(StageProblem.ASKED_AGAIN_TOO_SOON_OR_LATE);
    }

    @Override
    public String toString() {
        return "ReturnPlan[" + askAgainOn + "]";
    }
}
