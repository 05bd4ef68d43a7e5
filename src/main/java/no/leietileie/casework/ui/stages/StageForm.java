package no.leietileie.casework.ui.stages;

import java.time.LocalDate;
import java.util.Objects;
import no.leietileie.casework.stages.ReturnPlan;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.stages.StageReason;
import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. A step as its fields hold it. */
public record StageForm(
        @Nullable Stage to,
        @Nullable LocalDate on,
        @Nullable StageReason reason,
        String remark,
        String mustChange,
        @Nullable LocalDate askAgainOn) {

    private static final int MONTHS_TO_ASK_AGAIN = 6;

    static StageForm startingWith(@Nullable Stage to, LocalDate today) {
        return new StageForm(to, today, null, "", "", today.plusMonths(MONTHS_TO_ASK_AGAIN));
    }

    /** Call it when stage and day are there. */
    StageChange toChange() {
        ReturnPlan plan = to == Stage.NOT_NOW && askAgainOn != null ? new ReturnPlan(mustChange, askAgainOn) : null;
        return new StageChange(Objects.requireNonNull(to), Objects.requireNonNull(on), reason, remark, plan);
    }
}
