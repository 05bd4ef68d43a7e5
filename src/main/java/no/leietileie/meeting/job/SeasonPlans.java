package no.leietileie.meeting.job;

import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.planning.capacity.CapacityReport;
import no.leietileie.meeting.schedule.SeasonProblems;
import no.leietileie.meeting.season.SeasonRepository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the plans of seasons. They are made by a job; the season's row tells how far it is. */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional
public class SeasonPlans {

    private final SeasonRepository seasons;
    private final SeasonProblems problems;
    private final PlanQueue queue;
    private final RunningPlans running;

    SeasonPlans(SeasonRepository seasons, SeasonProblems problems, PlanQueue queue, RunningPlans running) {
        this.seasons = seasons;
        this.problems = problems;
        this.queue = queue;
        this.running = running;
    }

    /** What is needed against what there is, before any plan is made. */
    @Transactional(readOnly = true)
    public CapacityReport capacity(SeasonId id) {
        return CapacityReport.of(
                problems.read(seasons.findById(id.value()).orElseThrow()).problem());
    }

    /** Queues a plan; two who ask at once get one. */
    public void plan(SeasonId id) {
        if (seasons.lock(id.value()).orElseThrow().startPlanning(CurrentUser.get())) {
            queue.add(id);
        }
    }

    /** The best plan so far is kept. */
    public void stop(SeasonId id) {
        seasons.lock(id.value()).orElseThrow().requestStop();
        running.stop(id);
    }
}
