package no.leietileie.casework.visits.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;

/** Puts the consultants together day by day: those first who have the most time in common. */
final class Crews {

    private final VisitProblem problem;

    private Crews(VisitProblem problem) {
        this.problem = problem;
    }

    /** In order of days. */
    static List<CrewDay> of(VisitProblem problem) {
        Crews crews = new Crews(problem);
        return crews.days().stream().flatMap(day -> crews.on(day).stream()).toList();
    }

    private SortedSet<LocalDate> days() {
        return problem.consultants().stream()
                .flatMap(consultant -> problem.freeTimes(consultant).stream())
                .map(TimeSlot::date)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<CrewDay> on(LocalDate day) {
        List<ResourceId> left = new ArrayList<>(problem.consultants());
        List<CrewDay> crews = new ArrayList<>();
        while (true) {
            List<CrewDay> pairs = pairs(day, left);
            if (pairs.isEmpty()) {
                break;
            }
            CrewDay chosen = pairs.stream()
                    .sorted(Comparator.comparing(Crews::time).reversed())
                    .findFirst()
                    .orElseThrow();
            crews.add(chosen);
            left.removeIf(one -> one.equals(chosen.crew().first())
                    || one.equals(chosen.crew().second()));
        }
        if (problem.rules().aloneAllowed()) {
            left.stream()
                    .map(one -> new CrewDay(day, new Crew(one, null), freeOn(one, day)))
                    .filter(this::isLongEnough)
                    .forEach(crews::add);
        }
        return crews;
    }

    private List<CrewDay> pairs(LocalDate day, List<ResourceId> left) {
        List<CrewDay> pairs = new ArrayList<>();
        for (int one = 0; one < left.size(); one++) {
            for (int other = one + 1; other < left.size(); other++) {
                CrewDay pair = new CrewDay(
                        day,
                        new Crew(left.get(one), left.get(other)),
                        TimeSlot.common(freeOn(left.get(one), day), freeOn(left.get(other), day)));
                if (isLongEnough(pair)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private boolean isLongEnough(CrewDay crew) {
        return crew.free().stream()
                .anyMatch(piece -> piece.length().compareTo(problem.rules().length()) >= 0);
    }

    private List<TimeSlot> freeOn(ResourceId consultant, LocalDate day) {
        return problem.freeTimes(consultant).stream()
                .filter(piece -> piece.date().equals(day))
                .toList();
    }

    private static Duration time(CrewDay crew) {
        return crew.free().stream().map(TimeSlot::length).reduce(Duration.ZERO, Duration::plus);
    }

    static Map<LocalDate, List<TimeSlot>> byDay(List<TimeSlot> free) {
        return free.stream().collect(Collectors.groupingBy(TimeSlot::date));
    }
}
