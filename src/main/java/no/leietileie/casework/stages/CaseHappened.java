package no.leietileie.casework.stages;

import java.time.LocalDate;
import java.util.Map;
import no.leietileie.base.BusinessEvent;
import no.leietileie.register.HouseholdId;

/**
 * Something happened to the case of a household: a step, a step taken back, another contact, its end as if it had not been.
 *
 * @param on the day it happened, which may be before the day on which it was recorded
 */
public record CaseHappened(HouseholdId household, What what, LocalDate on, Map<String, String> details)
        implements BusinessEvent {

    public enum What {
        MOVED("case.moved"),
        UNDONE("case.undone"),
        CONTACT("case.contact"),
        /** It had been opened by what turned out not to have happened. */
        REMOVED("case.removed");

        private final String type;

        What(String type) {
            this.type = type;
        }
    }

    /** Names of details: the stage that was reached, the reason, and the step whose remark the timeline shows. */
    public static final String STAGE = "stage";

    public static final String REASON = "reason";
    public static final String STEP = "step";

    @Override
    public String type() {
        return what.type;
    }

    @Override
    public Long householdId() {
        return household.value();
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
