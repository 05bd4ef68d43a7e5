package no.leietileie.meeting.planning.capacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Grouping;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.PlanningProblem;

/**
 * What no plan can do better. Whole groups are counted only where a group can come together at all: a nationality of three
 * persons needs no meeting of its own.
 *
 * @param leftOutWeight of the households that no plan has a place for, see {@link Household#weight}
 * @param meetings that a plan needs which keeps everyone in their own group where there is one
 */
public record LowerBound(int leftOutWeight, int meetings) {

    public static LowerBound of(PlanningProblem problem) {
        return new Computation(problem).bound();
    }

    private static final class Computation {

        private final PlanningProblem problem;
        private final Grouping grouping;
        private final SeasonSupply supply;
        private final Set<Long> usableSlots = new HashSet<>();
        private final Set<String> interpreted = new HashSet<>();

        Computation(PlanningProblem problem) {
            this.problem = problem;
            grouping = Grouping.of(problem);
            supply = new SeasonSupply(problem);
            supply.usableSlots().forEach(slot -> usableSlots.add(slot.id()));
            problem.interpreters().stream()
                    .filter(interpreter -> interpreter.free().stream().anyMatch(usableSlots::contains))
                    .flatMap(interpreter -> interpreter.languages().stream())
                    .map(problem.rules()::commonName)
                    .forEach(interpreted::add);
        }

        LowerBound bound() {
            var candidates = problem.households().stream()
                    .filter(household -> grouping.findTalkReason(household).isEmpty())
                    .filter(household -> !grouping.kinds(household).isEmpty())
                    .toList();
            var reachable = candidates.stream().filter(this::canBeMet).toList();
            int impossible = weight(candidates) - weight(reachable);
            var parts = new Components(reachable, this::possibleKinds).list();
            int stranded = parts.stream()
                    .mapToInt(part -> SmallGroups.strandedWeight(part, problem.rules()))
                    .sum();
            return new LowerBound(impossible + Math.max(stranded, beyondCapacity(reachable)), meetings(reachable));
        }

        private boolean canBeMet(Household household) {
            return !household.away().containsAll(usableSlots)
                    && !possibleKinds(household).isEmpty();
        }

        private List<GroupKind> possibleKinds(Household household) {
            return grouping.kinds(household).stream()
                    .filter(kind -> grouping.findInterpretedLanguage(household, kind)
                            .map(interpreted::contains)
                            .orElse(true))
                    .toList();
        }

        /** The cheapest weight that goes when there are fewer seats than persons; a household may be cut for the bound. */
        private int beyondCapacity(List<Household> households) {
            long seats = (long) supply.meetings(problem.rules().meetingsPerWeek()) * supply.personsPerMeeting();
            double excess = households.stream().mapToInt(Household::persons).sum() - (double) seats;
            double weight = 0;
            var cheapest = households.stream()
                    .sorted(Comparator.comparingDouble(household -> (double) household.weight() / household.persons()))
                    .toList();
            for (var household : cheapest) {
                if (excess <= 0) {
                    break;
                }
                weight += household.weight() * Math.min(1, excess / household.persons());
                excess -= household.persons();
            }
            return (int) Math.ceil(weight - 1e-9);
        }

        private int meetings(List<Household> households) {
            Map<GroupKind, Integer> own = new HashMap<>();
            households.stream()
                    .filter(grouping::hasOwnGroup)
                    .forEach(household -> own.merge(grouping.own(household), household.persons(), Integer::sum));
            var merged = households.stream()
                    .filter(household -> !grouping.hasOwnGroup(household))
                    .toList();
            int full = supply.personsPerMeeting();
            return full == 0
                    ? 0
                    : own.values().stream()
                                    .filter(persons ->
                                            persons >= problem.rules().minPersons())
                                    .mapToInt(persons -> Math.ceilDiv(persons, full))
                                    .sum()
                            + mergedMeetings(merged, full);
        }

        /** Those who have only one language to be merged by need meetings of it; the others may fill them up. */
        private int mergedMeetings(List<Household> merged, int full) {
            Map<GroupKind, Integer> onlyThere = new HashMap<>();
            merged.stream()
                    .filter(household -> possibleKinds(household).size() == 1)
                    .forEach(household ->
                            onlyThere.merge(possibleKinds(household).getFirst(), household.persons(), Integer::sum));
            int meetings = onlyThere.values().stream()
                    .mapToInt(persons -> Math.ceilDiv(persons, full))
                    .sum();
            return Math.max(meetings, Math.ceilDiv(persons(merged), full));
        }

        private static int persons(List<Household> households) {
            return households.stream().mapToInt(Household::persons).sum();
        }

        private static int weight(List<Household> households) {
            return households.stream().mapToInt(Household::weight).sum();
        }
    }

    /** Households that could meet each other directly or by way of others. */
    private record Components(List<Household> households, Function<Household, List<GroupKind>> kinds) {

        List<List<Household>> list() {
            Map<GroupKind, GroupKind> parents = new HashMap<>();
            for (var household : households) {
                var mine = kinds.apply(household);
                mine.forEach(kind -> parents.put(root(parents, kind), root(parents, mine.getFirst())));
            }
            var parts = new TreeMap<GroupKind, List<Household>>();
            for (var household : households) {
                var part = root(parents, kinds.apply(household).getFirst());
                parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(household);
            }
            return List.copyOf(parts.values());
        }

        private static GroupKind root(Map<GroupKind, GroupKind> parents, GroupKind kind) {
            var at = kind;
            while (parents.containsKey(at) && !Objects.equals(parents.get(at), at)) {
                at = Objects.requireNonNull(parents.get(at));
            }
            return at;
        }
    }
}
