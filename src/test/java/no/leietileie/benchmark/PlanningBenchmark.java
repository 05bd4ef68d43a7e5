package no.leietileie.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import no.leietileie.meeting.planning.EarlierMeeting;
import no.leietileie.meeting.planning.InventedSeason;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.capacity.LowerBound;
import no.leietileie.meeting.planning.changes.PlanDifference;
import no.leietileie.meeting.planning.checking.PlanCheck;
import no.leietileie.meeting.planning.checking.PlanFigures;
import no.leietileie.meeting.planning.explaining.Explanations;
import no.leietileie.meeting.planning.solving.PlanningLimit;
import no.leietileie.meeting.planning.solving.PlanningProgress;
import no.leietileie.meeting.planning.solving.PlanningRun;
import org.jspecify.annotations.Nullable;

/**
 * How good and how fast plans are. The first argument says what is measured:
 *
 * <ul>
 *   <li>{@code 200 30 1 10} plans 200 households in 30 s for seeds 1 to 10, {@code planted 20 1 10} seasons with a known answer;
 *   <li>{@code replanning 200 15 1 5} plans, promises half, lets 15 % decline and plans anew, 15 s each;
 *   <li>{@code answers 1000 1} times explanations and the consequences of dragging;
 *   <li>{@code same 200 500 1} plans twice with 500 steps and compares.
 * </ul>
 */
public final class PlanningBenchmark {

    private static final int ROUNDS = 20;
    private static final int DECLINED_EVERY = 7;

    private PlanningBenchmark() {}

    public static void main(String[] args) {
        switch (args[0]) {
            case "replanning" -> replanning(args);
            case "answers" -> answers(Integer.parseInt(args[1]), Long.parseLong(args[2]));
            case "same" -> same(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Long.parseLong(args[3]));
            default -> plans(args);
        }
    }

    private static void plans(String[] args) {
        var time = Duration.ofSeconds(Long.parseLong(args[1]));
        System.out.println(
                "seed first-ms first-left left bound meetings bound over own-groups over at-bound-ms violations");
        for (long seed = Long.parseLong(args[2]); seed <= Long.parseLong(args[3]); seed++) {
            System.out.println(measure(problem(args[0], seed), seed, time));
        }
    }

    private static PlanningProblem problem(String what, long seed) {
        return what.equals("planted") ? InventedSeason.planted(seed) : InventedSeason.of(Integer.parseInt(what), seed);
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
        return "%4d %8d %10d %4d %5d %8d %5d %6.1f %10d %6.1f %11s %10d"
                .formatted(
                        seed,
                        first.get().spent().toMillis(),
                        first.get().figures().leftOutWeight(),
                        figures.leftOutWeight(),
                        bound.leftOutWeight(),
                        figures.meetings(),
                        bound.meetings(),
                        over(figures.meetings(), bound.meetings()),
                        bound.meetingsInOwnGroups(),
                        over(figures.meetings(), bound.meetingsInOwnGroups()),
                        atBound(atBound.get(), figures, bound, time),
                        PlanCheck.violations(problem, plan).size());
    }

    /** Progress is told twice a second at most, so that the last improvement may be known only at the end. */
    private static String atBound(
            @Nullable PlanningProgress first, PlanFigures figures, LowerBound bound, Duration time) {
        if (first != null) {
            return Long.toString(first.spent().toMillis());
        }
        return figures.leftOutWeight() <= bound.leftOutWeight() ? "<" + time.toMillis() : "-";
    }

    private static double over(int meetings, int bound) {
        return 100.0 * (meetings - bound) / bound;
    }

    private static void replanning(String[] args) {
        var time = Duration.ofSeconds(Long.parseLong(args[2]));
        System.out.println("seed declined promised broken drafts moved moved-% violations");
        for (long seed = Long.parseLong(args[3]); seed <= Long.parseLong(args[4]); seed++) {
            var problem = problem(args[1], seed);
            var plan = new PlanningRun(problem, PlanningLimit.time(seed, time)).run(_ -> {});
            System.out.println(replan(problem, plan, seed, time));
        }
    }

    /** The first half of the meetings is promised; every seventh of their households declines. */
    private static String replan(PlanningProblem first, Plan plan, long seed, Duration time) {
        var declined = new HashSet<Long>();
        var earlier = new ArrayList<EarlierMeeting>();
        for (var meeting : plan.meetings()) {
            boolean promised = earlier.size() < plan.meetings().size() / 2;
            var staying = new ArrayList<>(meeting.households());
            if (promised) {
                staying.removeIf(household -> household % DECLINED_EVERY == 0 && declined.add(household));
            }
            var left = meeting.withHouseholds(staying);
            earlier.add(promised ? EarlierMeeting.promised(left) : EarlierMeeting.draft(left));
        }
        var problem = first.withHouseholds(first.households().stream()
                        .filter(household -> !declined.contains(household.id()))
                        .toList())
                .withEarlier(earlier);
        var anew = new PlanningRun(problem, PlanningLimit.time(seed, time)).run(_ -> {});
        var difference = PlanDifference.between(problem, anew);
        long drafts =
                households(earlier.stream().filter(one -> !one.slotPinned()).toList());
        long moved = moved(problem, anew);
        return "%4d %8d %8d %6d %6d %5d %7.1f %10d"
                .formatted(
                        seed,
                        declined.size(),
                        households(earlier) - drafts,
                        difference.brokenPromises().size(),
                        drafts,
                        moved,
                        100.0 * moved / drafts,
                        PlanCheck.violations(problem, anew).size());
    }

    private static long households(List<EarlierMeeting> earlier) {
        return earlier.stream()
                .mapToLong(one -> one.meeting().households().size())
                .sum();
    }

    /** Those whose time or venue is another one, whether their meeting moved or they did, or who lost their place. */
    private static long moved(PlanningProblem problem, Plan plan) {
        var now = new HashMap<Long, String>();
        plan.meetings()
                .forEach(meeting ->
                        meeting.households().forEach(one -> now.put(one, meeting.slot() + "/" + meeting.venue())));
        return problem.earlier().stream()
                .flatMap(earlier -> earlier.meeting().households().stream()
                        .filter(one -> !(earlier.meeting().slot() + "/"
                                        + earlier.meeting().venue())
                                .equals(now.get(one))))
                .count();
    }

    private static void answers(int households, long seed) {
        var problem = InventedSeason.of(households, seed);
        var plan = new PlanningRun(problem, PlanningLimit.steps(seed, 200)).run(_ -> {});
        var explain = new long[ROUNDS];
        var drag = new long[ROUNDS];
        var place = new long[ROUNDS];
        int answers = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            var explanations = Explanations.of(problem, plan);
            for (var household : problem.households()) {
                answers += explanations.whyHere(household.id()).size();
                answers += explanations.whatItTakes(household.id()).size();
            }
            explain[i] = System.nanoTime() - start;
            var any = plan.meetings().get(i % plan.meetings().size());
            start = System.nanoTime();
            for (var meeting : plan.meetings()) {
                answers += explanations
                        .ofMovingHousehold(any.households().getFirst(), meeting.id())
                        .broken()
                        .size();
            }
            drag[i] = System.nanoTime() - start;
            start = System.nanoTime();
            for (var slot : problem.slots()) {
                for (var venue : problem.venues()) {
                    answers += explanations
                            .ofMovingMeeting(any.id(), slot.id(), venue.id())
                            .broken()
                            .size();
                }
            }
            place[i] = System.nanoTime() - start;
        }
        System.out.printf(
                "%d households, %d meetings: all explanations %s, a household over all meetings %s, "
                        + "a meeting over all times and venues %s (median and worst of %d; %d answers)%n",
                households, plan.meetings().size(), times(explain), times(drag), times(place), ROUNDS, answers);
    }

    private static String times(long[] nanos) {
        Arrays.sort(nanos);
        return "%.1f/%.1f ms".formatted(nanos[nanos.length / 2] / 1e6, nanos[nanos.length - 1] / 1e6);
    }

    private static void same(int households, int steps, long seed) {
        var problem = InventedSeason.of(households, seed);
        var one = new PlanningRun(problem, PlanningLimit.steps(seed, steps)).run(_ -> {});
        var other = new PlanningRun(problem, PlanningLimit.steps(seed, steps)).run(_ -> {});
        System.out.println(one.equals(other) ? "the same plan" : "two different plans");
    }
}
