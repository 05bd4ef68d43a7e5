package no.leietileie.casework.visits.planning;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import no.leietileie.casework.visits.planning.Attempt.SecondArea;
import no.leietileie.casework.visits.planning.LeftOut.Reason;

/** Makes a proposal. The same problem and seed always give the same one. */
public final class VisitPlanner {

    private static final int ATTEMPTS = 15;
    private static final double SWING = 0.5;
    private static final SecondArea[] WAYS = SecondArea.values();

    private VisitPlanner() {}

    /** Tries several orders of areas and keeps the best: as many as possible, then with little driving about. */
    public static VisitProposal plan(VisitProblem problem, long seed) {
        List<CrewDay> crews = Crews.of(problem);
        Attempt best = LongStream.range(0, ATTEMPTS)
                .mapToObj(number ->
                        Attempt.of(problem, crews, area -> liking(area, seed, number / WAYS.length), way(number)))
                .min(Comparator.comparingLong(Attempt::reached).reversed().thenComparingLong(Attempt::effort))
                .orElseThrow();
        return new VisitProposal(
                best.stops(),
                best.waiting().stream()
                        .map(wish -> new LeftOut(wish.household(), reason(wish, problem, crews)))
                        .toList());
    }

    private static SecondArea way(long number) {
        return WAYS[Math.toIntExact(number % WAYS.length)];
    }

    /** The first round likes all areas alike. */
    private static double liking(String area, long seed, long round) {
        return round == 0
                ? 1
                : 1 - SWING / 2 + SWING * new SplittableRandom(seed + round * 31 + area.hashCode()).nextDouble();
    }

    private static Reason reason(Wish wish, VisitProblem problem, List<CrewDay> crews) {
        if (wish.interpreterNeeded() && wish.interpreters().isEmpty()) {
            return Reason.NO_INTERPRETER;
        }
        if (crews.isEmpty()) {
            return Reason.NOBODY_FREE;
        }
        if (wish.needsTwo() && crews.stream().noneMatch(crew -> crew.crew().isPair())) {
            return Reason.NO_PAIR;
        }
        FreeInterpreters untouched = new FreeInterpreters(problem);
        boolean possible = crews.stream()
                .anyMatch(crew -> new DayPlan(crew, problem.rules(), untouched)
                        .placeFor(wish)
                        .isPresent());
        return possible ? Reason.FULL : wish.interpreterNeeded() ? Reason.INTERPRETER_AWAY : Reason.NOBODY_FREE;
    }
}
