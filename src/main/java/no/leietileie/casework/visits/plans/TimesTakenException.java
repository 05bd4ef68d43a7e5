package no.leietileie.casework.visits.plans;

import java.util.Map;
import no.leietileie.register.HouseholdId;

/** Not all visits of a plan could be booked; none was. */
class TimesTakenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Map<HouseholdId, PlanReason> refused;

    TimesTakenException(Map<HouseholdId, PlanReason> refused) {
        super(refused.size() + " visits cannot be booked");
        this.refused = Map.copyOf(refused);
    }

    Map<HouseholdId, PlanReason> refused() {
        return refused;
    }
}
