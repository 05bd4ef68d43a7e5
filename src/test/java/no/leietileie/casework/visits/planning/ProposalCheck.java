package no.leietileie.casework.visits.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;

/** Reads a proposal without knowing how it was made, and says in words what is wrong with it. */
final class ProposalCheck {

    private final VisitProblem problem;
    private final VisitProposal proposal;
    private final Map<HouseholdId, Wish> wishes;

    private ProposalCheck(VisitProblem problem, VisitProposal proposal) {
        this.problem = problem;
        this.proposal = proposal;
        wishes = problem.wishes().stream().collect(Collectors.toMap(Wish::household, Function.identity()));
    }

    static List<String> faults(VisitProblem problem, VisitProposal proposal) {
        ProposalCheck check = new ProposalCheck(problem, proposal);
        return Stream.of(
                        check.everybodyOnce(),
                        proposal.stops().stream().flatMap(check::ofStop),
                        check.nobodyTwiceAtOnce(),
                        check.crewDays().values().stream().flatMap(check::ofDay))
                .flatMap(faults -> faults)
                .toList();
    }

    private Stream<String> everybodyOnce() {
        List<HouseholdId> found = new ArrayList<>();
        proposal.stops().forEach(stop -> found.add(stop.household()));
        proposal.leftOut().forEach(one -> found.add(one.household()));
        boolean complete =
                found.size() == problem.wishes().size() && wishes.keySet().equals(new HashSet<>(found));
        return complete ? Stream.empty() : Stream.of("not everybody once");
    }

    private Stream<String> ofStop(Stop stop) {
        Wish wish = Objects.requireNonNull(wishes.get(stop.household()));
        List<String> faults = new ArrayList<>();
        if (!stop.slot().length().equals(problem.rules().length())) {
            faults.add("wrong length");
        }
        if (stop.slot().localStart().getMinute() % 15 != 0) {
            faults.add("begins between quarters");
        }
        if (stop.crew().second() == null && (wish.needsTwo() || !problem.rules().aloneAllowed())) {
            faults.add("one where two must go");
        }
        boolean rightInterpreter = stop.interpreting() == null
                ? !wish.interpreterNeeded()
                : wish.interpreters().contains(stop.interpreting());
        if (!rightInterpreter) {
            faults.add("wrong interpreter");
        }
        people(stop).stream()
                .filter(one -> problem.free().getOrDefault(one, List.of()).stream()
                        .noneMatch(piece -> piece.contains(stop.slot())))
                .forEach(one -> faults.add(one + " is not free"));
        return faults.stream();
    }

    private Stream<String> nobodyTwiceAtOnce() {
        List<Stop> stops = proposal.stops();
        List<String> faults = new ArrayList<>();
        for (int one = 0; one < stops.size(); one++) {
            for (int other = one + 1; other < stops.size(); other++) {
                Set<ResourceId> both = new HashSet<>(people(stops.get(one)));
                both.retainAll(people(stops.get(other)));
                if (!both.isEmpty()
                        && stops.get(one).slot().overlaps(stops.get(other).slot())) {
                    faults.add("booked twice");
                }
            }
        }
        return faults.stream();
    }

    private Stream<String> ofDay(List<Stop> day) {
        List<String> faults = new ArrayList<>();
        if (day.size() > problem.rules().mostPerDay()) {
            faults.add("too many on a day");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < day.size(); i++) {
            boolean sameArea = i > 0 && day.get(i).area().equals(day.get(i - 1).area());
            if (!sameArea && !seen.add(day.get(i).area())) {
                faults.add("back to an area");
            }
            if (i > 0) {
                Duration travel =
                        sameArea ? problem.rules().nearby() : problem.rules().across();
                TimeSlot before = day.get(i - 1).slot();
                if (before.end().plus(travel).isAfter(day.get(i).slot().start())) {
                    faults.add("no time to travel");
                }
            }
        }
        return faults.stream();
    }

    /** The stops of each crew on each day, in order. */
    Map<String, List<Stop>> crewDays() {
        return proposal.stops().stream()
                .sorted(Comparator.comparing(Stop::slot))
                .collect(Collectors.groupingBy(stop -> stop.slot().date() + " " + stop.crew()));
    }

    static Map<String, List<Stop>> crewDays(VisitProblem problem, VisitProposal proposal) {
        return new ProposalCheck(problem, proposal).crewDays();
    }

    static LocalDate day(List<Stop> crewDay) {
        return crewDay.getFirst().slot().date();
    }

    private static Set<ResourceId> people(Stop stop) {
        return Stream.of(
                        stop.crew().first(),
                        stop.crew().second(),
                        stop.interpreting() == null ? null : stop.interpreting().interpreter())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
