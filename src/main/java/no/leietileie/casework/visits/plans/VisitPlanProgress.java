package no.leietileie.casework.visits.plans;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How far this product has come with the plans it books. Of those that another node books nothing is known. */
@Component
public class VisitPlanProgress {

    /** How many visits of how many. */
    public record Step(int done, int total) {}

    private final Map<VisitPlanId, Step> steps = new ConcurrentHashMap<>();

    VisitPlanProgress() {}

    public Optional<Step> of(VisitPlanId id) {
        return Optional.ofNullable(steps.get(id));
    }

    void report(VisitPlanId id, int done, int total) {
        steps.put(id, new Step(done, total));
    }

    void ended(VisitPlanId id) {
        steps.remove(id);
    }
}
