package no.leietileie.meeting.planning.solving;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.event.BestSolutionChangedEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.checking.PlanFigures;
import org.jspecify.annotations.Nullable;

/**
 * Makes one plan, once. It works on the thread that calls it and may be stopped from another one. The plan breaks no rule;
 * what of the promises cannot be kept any more shows in the difference between the plans.
 */
public final class PlanningRun {

    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(500);

    private final PlanningProblem problem;
    private final PlanningLimit limit;
    private final AtomicBoolean stopped = new AtomicBoolean();
    /** Made after the first plan, which does not need it. */
    private volatile @Nullable Solver<Season> solver;

    private final long started = System.nanoTime();
    private long reported;

    public PlanningRun(PlanningProblem problem, PlanningLimit limit) {
        this.problem = problem;
        this.limit = limit;
    }

    /** Ends the search as soon as possible; {@link #run} then returns the best plan so far. */
    public void stop() {
        stopped.set(true);
        endSearch();
    }

    private void endSearch() {
        var running = solver;
        if (running != null) {
            running.terminateEarly();
        }
    }

    /**
     * @param progress told of the first plan, and then of better ones, at most twice a second
     */
    public Plan run(Consumer<PlanningProgress> progress) {
        var facts = new SeasonFacts(problem);
        var writer = new PlanWriter(problem, facts);
        if (facts.places().isEmpty() || facts.guests().isEmpty()) {
            return writer.write(List.of());
        }
        var season = opening(facts);
        var first = writer.write(season.getShells());
        report(first, progress);
        if (stopped.get()) {
            return first;
        }
        var search = SolverFactory.<Season>create(SearchConfig.of(limit)).buildSolver();
        search.addEventListener(event -> report(event, writer, progress));
        solver = search;
        return writer.write(search.solve(season).getShells());
    }

    /**
     * The earlier meetings of the problem as they are, without looking for anything better: consultants and interpreters
     * follow from who is in them. Whoever cannot be where they are said to be is left out.
     */
    public static Plan held(PlanningProblem problem) {
        var facts = new SeasonFacts(problem);
        var writer = new PlanWriter(problem, facts);
        return facts.places().isEmpty() || facts.guests().isEmpty()
                ? writer.write(List.of())
                : writer.write(
                        new HeldPromises(problem, facts, guests(facts)).keep().placed());
    }

    private static List<Guest> guests(SeasonFacts facts) {
        return facts.guests().stream().map(Guest::new).toList();
    }

    private Season opening(SeasonFacts facts) {
        var guests = guests(facts);
        var kept = new HeldPromises(problem, facts, guests).keep();
        var opening = new OpeningPlan(facts, Limits.of(problem.rules()), kept.placed(), PlanWriter.lastId(problem));
        return new Season(facts.places(), guests, opening.fill(guests, kept.homeless()));
    }

    private void report(
            BestSolutionChangedEvent<Season> event, PlanWriter writer, Consumer<PlanningProgress> progress) {
        // A stop that came before the search had begun would be forgotten.
        if (stopped.get()) {
            endSearch();
        }
        if (System.nanoTime() - reported > BETWEEN_REPORTS.toNanos()) {
            report(writer.write(event.getNewBestSolution().getShells()), progress);
        }
    }

    private void report(Plan plan, Consumer<PlanningProgress> progress) {
        reported = System.nanoTime();
        progress.accept(new PlanningProgress(
                plan, PlanFigures.of(problem, plan), Duration.ofNanos(System.nanoTime() - started)));
    }
}
