package no.leietileie.benchmark;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import no.leietileie.meeting.planning.InventedSeason;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.capacity.LowerBound;
import no.leietileie.meeting.planning.checking.PlanCheck;
import no.leietileie.meeting.planning.checking.PlanFigures;
import no.leietileie.meeting.planning.solving.PlanningLimit;
import no.leietileie.meeting.planning.solving.PlanningProgress;
import no.leietileie.meeting.planning.solving.PlanningRun;

/** How good and how fast plans are: {@code PlanningBenchmark 200 30 1 10} plans 200 households in 30 s for seeds 1 to 10. */
public final class PlanningBenchmark {

    private PlanningBenchmark() {}

    /** @param args households or {@code planted}, seconds, first seed, last seed */
    public static void main(String[] args) {
        var time = Duration.ofSeconds(Long.parseLong(args[1]));
        System.out.println("seed first-ms first-left left bound meetings bound over-% at-bound-ms violations");
        for (long seed = Long.parseLong(args[2]); seed <= Long.parseLong(args[3]); seed++) {
            var problem = args[0].equals("planted")
                    ? InventedSeason.planted(seed)
                    : InventedSeason.of(Integer.parseInt(args[0]), seed);
            System.out.println(measure(problem, seed, time));
        }
    }

    private static String measure(PlanningProblem problem, long seed, Duration time) {
        var bound = LowerBound.of(problem);
        var first = new AtomicReference<PlanningProgress>();
        var atBound = new AtomicReference<PlanningProgress>();
        var plan = new PlanningRun(problem, PlanningLimit.time(seed, time)).run(progress -> {
            first.compareAndSet(null, progress);
            if (progress.figures().leftOutWeight() <= bound.leftOutWeight()) {
                atBound.compareAndSet(null, progress);
            }
        });
        var figures = PlanFigures.of(problem, plan);
        return "%4d %8d %10d %4d %5d %8d %5d %6.1f %11s %10d"
                .formatted(
                        seed,
                        first.get().spent().toMillis(),
                        first.get().figures().leftOutWeight(),
                        figures.leftOutWeight(),
                        bound.leftOutWeight(),
                        figures.meetings(),
                        bound.meetings(),
                        100.0 * (figures.meetings() - bound.meetings()) / bound.meetings(),
                        atBound.get() == null ? "-" : atBound.get().spent().toMillis(),
                        PlanCheck.violations(problem, plan).size());
    }
}
