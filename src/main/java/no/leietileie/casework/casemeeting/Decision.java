package no.leietileie.casework.casemeeting;

import java.util.List;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.tasks.NewTask;
import org.jspecify.annotations.Nullable;

/**
 * What the group decides about a matter.
 *
 * @param text in the group's own words, at most {@link #LENGTH} characters
 * @param step that the case takes with it; only where {@link DecisionKind#mayMove}
 * @param caseVersion of the case as the user saw it; counts only with a step
 * @param tasks that follow from it
 */
public record Decision(
        DecisionKind kind, String text, @Nullable StageChange step, long caseVersion, List<NewTask> tasks) {

    public static final int LENGTH = 2000;

    public Decision {
        text = text.strip();
        tasks = List.copyOf(tasks);
        if (text.length() > LENGTH) {
            throw new IllegalArgumentException("A decision has at most " + LENGTH + " characters");
        }
        if (step == null ? kind.mustMove() : !kind.mayMove()) {
            throw new IllegalArgumentException("A decision to " + kind + " and a step do not go together like this");
        }
    }

    public static Decision of(DecisionKind kind, String text) {
        return new Decision(kind, text, null, 0, List.of());
    }

    public Decision with(List<NewTask> more) {
        return new Decision(kind, text, step, caseVersion, more);
    }

    /** It is about people: it must not end in a log. */
    @Override
    public String toString() {
        return "Decision[" + kind + "]";
    }
}
