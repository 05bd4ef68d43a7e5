package no.leietileie.meeting.job;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.planning.solving.PlanningRun;
import org.springframework.stereotype.Component;

/** The plans that this product makes now. Another node hears of a stop from the season's row. */
@Component
public class RunningPlans {

    private final Map<SeasonId, PlanningRun> runs = new ConcurrentHashMap<>();

    RunningPlans() {}

    /** Does nothing when the plan is made elsewhere, or not yet. */
    public void stop(SeasonId id) {
        runs.computeIfPresent(id, (_, run) -> {
            run.stop();
            return run;
        });
    }

    void started(SeasonId id, PlanningRun run) {
        runs.put(id, run);
    }

    void ended(SeasonId id) {
        runs.remove(id);
    }
}
