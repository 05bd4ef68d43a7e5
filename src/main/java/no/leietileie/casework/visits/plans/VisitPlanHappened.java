package no.leietileie.casework.visits.plans;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import org.jspecify.annotations.Nullable;

/** A plan of visits was made, changed, accepted or taken back; what that means for each household its visit tells. */
public record VisitPlanHappened(VisitPlanId plan, What what, int households) implements BusinessEvent {

    public enum What {
        MADE("visit-plan.made"),
        CHANGED("visit-plan.changed"),
        ACCEPTED("visit-plan.accepted"),
        OVERTAKEN("visit-plan.overtaken"),
        WITHDRAWN("visit-plan.withdrawn"),
        STOPPED("visit-plan.stopped"),
        DISCARDED("visit-plan.discarded");

        private final String type;

        What(String type) {
            this.type = type;
        }
    }

    @Override
    public String type() {
        return what.type;
    }

    @Override
    public @Nullable Long householdId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("plan", Long.toString(plan.value()), "households", Integer.toString(households));
    }
}
