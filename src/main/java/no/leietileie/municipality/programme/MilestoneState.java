package no.leietileie.municipality.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a milestone stands on a day. */
public enum MilestoneState {
    NOT_STARTED,
    UNDER_WAY,
    OVERDUE,
    DONE;

    /** The due date itself is still in time; what has no dates is under way until it is done. */
    static MilestoneState of(MilestoneData milestone, @Nullable LocalDate doneOn, LocalDate today) {
        if (doneOn != null) {
            return DONE;
        }
        LocalDate due = milestone.dueOn();
        if (due != null && due.isBefore(today)) {
            return OVERDUE;
        }
        LocalDate start = milestone.startsOn();
        if (start != null) {
            return start.isAfter(today) ? NOT_STARTED : UNDER_WAY;
        }
        return due == null ? UNDER_WAY : NOT_STARTED;
    }
}
