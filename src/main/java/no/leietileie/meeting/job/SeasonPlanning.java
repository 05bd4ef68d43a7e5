package no.leietileie.meeting.job;

import java.util.Objects;
import java.util.Optional;
import no.leietileie.access.ActingUser;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.checking.PlanCheck;
import no.leietileie.meeting.planning.checking.PlanFigures;
import no.leietileie.meeting.planning.solving.PlanningLimit;
import no.leietileie.meeting.planning.solving.PlanningRun;
import no.leietileie.meeting.schedule.PlanStore;
import no.leietileie.meeting.schedule.ResourcesTakenException;
import no.leietileie.meeting.season.SeasonProgress;
import no.leietileie.meeting.season.SeasonState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the plan of a season, in the name of whoever asked for it. It is stored as a whole or not at all; a job that was
 * killed begins anew.
 */
@Component
public class SeasonPlanning {

    private static final Logger log = LoggerFactory.getLogger(SeasonPlanning.class);

    private final PlanStore store;
    private final RunningPlans running;
    private final ActingUser acting;
    private final TransactionTemplate transaction;

    SeasonPlanning(PlanStore store, RunningPlans running, ActingUser acting, TransactionTemplate transaction) {
        this.store = store;
        this.running = running;
        this.acting = acting;
        this.transaction = transaction;
    }

    /** Does nothing when no plan is wanted any longer. */
    public void run(SeasonId id, PlanningLimit limit) {
        var user = Objects.requireNonNull(transaction.execute(_ -> store.plannedBy(id)));
        acting.run(user, () -> {
            Optional<PlanningProblem> problem = Objects.requireNonNull(transaction.execute(_ -> store.begin(id)));
            problem.ifPresent(wanted -> plan(id, wanted, limit));
        });
    }

    /** What cannot even be begun, or be stored, is told as failed instead of being made for ever. */
    void giveUp(SeasonId id) {
        log.error("The plan of season {} is given up", id.value());
        transaction.executeWithoutResult(_ -> store.giveUp(id));
    }

    /** The same plan on every machine, however fast it is. */
    public void runSteps(SeasonId id, int steps) {
        run(id, PlanningLimit.steps(1, steps));
    }

    private void plan(SeasonId id, PlanningProblem problem, PlanningLimit limit) {
        var run = new PlanningRun(problem, limit);
        running.started(id, run);
        try {
            report(id, SeasonProgress.NONE, run);
            var plan = run.run(progress -> report(id, progress(progress.figures()), run));
            requireSound(problem, plan);
            transaction.executeWithoutResult(_ -> store.keep(id, problem, plan));
        } catch (ResourcesTakenException e) {
            log.info("The plan of season {} was overtaken: {}", id.value(), e.getMessage());
            transaction.executeWithoutResult(_ -> store.fail(id, SeasonState.OVERTAKEN));
        } catch (IllegalStateException e) {
            log.error("The plan of season {} could not be made", id.value(), e);
            transaction.executeWithoutResult(_ -> store.fail(id, SeasonState.FAILED));
        } finally {
            running.ended(id);
        }
    }

    private static SeasonProgress progress(PlanFigures figures) {
        return new SeasonProgress(figures.meetings(), figures.placed(), figures.leftOut());
    }

    private void report(SeasonId id, SeasonProgress best, PlanningRun run) {
        boolean stop = Boolean.TRUE.equals(transaction.execute(_ -> store.report(id, best)));
        if (stop) {
            run.stop();
        }
    }

    /** What made the plan is not trusted: a plan that breaks a rule is never stored. */
    private static void requireSound(PlanningProblem problem, Plan plan) {
        var violations = PlanCheck.violations(problem, plan);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("The plan breaks " + violations.size() + " rules, the first "
                    + violations.getFirst().rule());
        }
    }
}
