package no.leietileie.casework.stages;

import java.util.List;
import no.leietileie.access.UserId;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A case as the household page shows it.
 *
 * @param version what a step must name, so that nobody steps on what a colleague has just done
 * @param contact the household's named contact (støttespiller)
 * @param plan while the case is paused
 * @param steps in the order they were taken, those taken back among them
 */
public record CaseRow(
        long version,
        HouseholdId household,
        CasePosition position,
        @Nullable UserId contact,
        @Nullable ReturnPlan plan,
        List<StepRow> steps) {

    public Stage stage() {
        return position.stage();
    }

    /** Whether there is a step that can be taken back. */
    public boolean canUndo() {
        return steps.stream().filter(StepRow::stands).count() > 1;
    }
}
