package no.leietileie.casework.visits.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * One way through the days: each crew goes to the area that is worth most and visits neighbours there, and to another
 * area only when nobody is left whom it can visit in the first.
 */
final class Attempt {

    private final VisitProblem problem;
    private final ToDoubleFunction<String> liking;
    private final SecondArea second;
    private final List<Wish> waiting;
    private final Map<Wish, Integer> importance = new HashMap<>();
    private final List<DayPlan> days = new ArrayList<>();

    /** When a crew that is done in one area goes on to another the same day. */
    enum SecondArea {
        ALWAYS,
        /** Only where it can visit all who are left there. */
        TO_FINISH_IT,
        NEVER
    }

    private Attempt(VisitProblem problem, ToDoubleFunction<String> liking, SecondArea second) {
        this.problem = problem;
        this.liking = liking;
        this.second = second;
        this.waiting = new ArrayList<>(problem.wishes());
        for (int i = 0; i < waiting.size(); i++) {
            importance.put(waiting.get(i), waiting.size() - i);
        }
    }

    /** @param liking how much an area is liked for its own sake, 1 for no more than any other */
    static Attempt of(VisitProblem problem, List<CrewDay> crews, ToDoubleFunction<String> liking, SecondArea second) {
        Attempt attempt = new Attempt(problem, liking, second);
        FreeInterpreters interpreters = new FreeInterpreters(problem);
        crews.stream()
                .takeWhile(_ -> !attempt.waiting.isEmpty())
                .forEach(crew -> attempt.fill(new DayPlan(crew, problem.rules(), interpreters)));
        return attempt;
    }

    private void fill(DayPlan day) {
        days.add(day);
        Optional<String> area = bestArea(day);
        while (area.isPresent()) {
            visit(area.get(), day);
            area = bestArea(day);
        }
    }

    private Optional<String> bestArea(DayPlan day) {
        Map<String, List<Wish>> possible = new HashMap<>();
        waiting.stream()
                .filter(wish -> day.placeFor(wish).isPresent())
                .forEach(wish -> possible.computeIfAbsent(wish.area(), _ -> new ArrayList<>())
                        .add(wish));
        return possible.keySet().stream()
                .filter(area -> mayBeNext(area, day))
                .sorted()
                .max(Comparator.comparingDouble(area -> worth(possible.getOrDefault(area, List.of()), area, day)));
    }

    private boolean mayBeNext(String area, DayPlan day) {
        long left = waiting.stream().filter(wish -> wish.area().equals(area)).count();
        return day.stops().isEmpty()
                || switch (second) {
                    case ALWAYS -> true;
                    case TO_FINISH_IT -> left <= day.room();
                    case NEVER -> false;
                };
    }

    /** Many that matter much: the most important of an area, as many as there is room for. */
    private double worth(List<Wish> wishes, String area, DayPlan day) {
        int all = problem.wishes().size();
        return liking.applyAsDouble(area)
                * wishes.stream()
                        .limit(day.room())
                        .mapToInt(wish -> all + importance.getOrDefault(wish, 0))
                        .sum();
    }

    private void visit(String area, DayPlan day) {
        Optional<Choice> next = next(area, day);
        while (next.isPresent()) {
            day.add(next.get().wish(), next.get().place());
            waiting.remove(next.get().wish());
            next = next(area, day);
        }
    }

    /** Waiting is worse than walking, walking worse than somebody's place in the list. */
    private Optional<Choice> next(String area, DayPlan day) {
        return waiting.stream()
                .filter(wish -> wish.area().equals(area))
                .flatMap(wish -> day.placeFor(wish).map(place -> new Choice(wish, place)).stream())
                .min(Comparator.comparing((Choice choice) -> choice.place().slot())
                        .thenComparingInt(choice -> day.distanceTo(choice.wish()))
                        .thenComparingInt(choice -> -importance.getOrDefault(choice.wish(), 0)));
    }

    private record Choice(Wish wish, DayPlan.Place place) {}

    List<Wish> waiting() {
        return waiting;
    }

    List<Stop> stops() {
        return days.stream()
                .flatMap(day -> day.stops().stream())
                .sorted(Comparator.comparing(Stop::slot)
                        .thenComparing(stop -> stop.crew().first()))
                .toList();
    }

    /** Sum of what those who are visited matter. */
    long reached() {
        return problem.wishes().stream()
                .filter(wish -> !waiting.contains(wish))
                .mapToLong(wish -> problem.wishes().size() + importance.getOrDefault(wish, 0))
                .sum();
    }

    /** What the plan takes: an outing of a crew as much as going twice from one area to another on a day. */
    long effort() {
        return days.stream()
                .mapToLong(
                        day -> day.stops().stream().map(Stop::area).distinct().count())
                .filter(areas -> areas > 0)
                .map(areas -> areas + 1)
                .sum();
    }
}
