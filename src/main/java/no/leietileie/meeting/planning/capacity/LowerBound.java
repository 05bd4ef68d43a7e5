package no.leietileie.meeting.planning.capacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param meetings of any plan that leaves out no more than that; see {@link MeetingBound} for why
 * @param meetingsInOwnGroups the same for plans that keep everyone in their own group where there is one
 */
public record LowerBound(int leftOutWeight, int meetings, int meetingsInOwnGroups) {

    public static LowerBound of(PlanningProblem problem) {
        return new Computation(problem).bound();
    }

    /** Of any plan that keeps everyone in their own group where there is one and leaves out nobody whom it could meet. */
    static int meetingsForAll(PlanningProblem problem) {
        return new Computation(problem).meetingsForAll();
    }

    private static final class Computation {

        private final PlanningProblem problem;
        private final Grouping grouping;
        private final SeasonSupply supply;
        private final List<Household> candidates;
        private final Gatherings gatherings;
        private final TalksInGroups talks;
        private final boolean promised;

        Computation(PlanningProblem problem) {
            this.problem = problem;
            grouping = Grouping.of(problem);
            supply = new SeasonSupply(problem);
            promised = problem.earlier().stream()
                    .anyMatch(earlier -> !earlier.pinned().isEmpty());
            candidates = problem.households().stream()
                    .filter(household -> grouping.findTalkReason(household).isEmpty())
                    .filter(household -> !grouping.kinds(household).isEmpty())
                    .toList();
            talks = new TalksInGroups(problem, grouping, supply.usableSlots());
            gatherings = new Gatherings(problem, supply.usableSlots(), candidates, promised ? 1 : fewest());
        }

        private int fewest() {
            return problem.rules().minPersons();
        }

        LowerBound bound() {
            var reachable = reachable();
            int impossible = weight(candidates) - weight(reachable);
            int beyond = Math.max(stranded(reachable), beyondCapacity(reachable));
            int seats = supply.personsPerMeeting();
            if (seats == 0) {
                return new LowerBound(impossible + beyond, 0, 0);
            }
            int spared = personsOf(beyond, reachable);
            if (promised) {
                // Whoever was placed by hand may be in a group of any kind.
                int meetings = Math.max(0, Math.ceilDiv(persons(reachable) - spared, seats));
                return new LowerBound(impossible + beyond, meetings, meetings);
            }
            return new LowerBound(
                    impossible + beyond,
                    MeetingBound.of(reachable, gatherings::kinds, seats, spared),
                    MeetingBound.of(reachable, this::ownKinds, seats, spared));
        }

        int meetingsForAll() {
            var reachable = reachable();
            int seats = supply.personsPerMeeting();
            if (seats == 0) {
                return 0;
            }
            return promised
                    ? Math.ceilDiv(persons(reachable), seats)
                    : MeetingBound.of(reachable, this::ownKinds, seats, personsOf(stranded(reachable), reachable));
        }

        private List<Household> reachable() {
            return candidates.stream().filter(gatherings::canBeMet).toList();
        }

        /** A promised group may be smaller than others, and then nobody is stranded for want of company. */
        private int stranded(List<Household> reachable) {
            return promised
                    ? 0
                    : new Components(reachable, gatherings::kinds)
                            .list().stream().mapToInt(this::strandedPart).sum();
        }

        private int strandedPart(List<Household> part) {
            return Math.max(
                    SmallGroups.strandedWeight(part, problem.rules(), gatherings),
                    OpenKinds.strandedWeight(part, gatherings::kinds, fewest(), talks));
        }

        private static int persons(List<Household> households) {
            return households.stream().mapToInt(Household::persons).sum();
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

        /** The most persons that households of this weight can have; one of them may be cut for the bound. */
        private static int personsOf(int weight, List<Household> households) {
            double left = weight;
            double persons = 0;
            var cheapest = households.stream()
                    .sorted(Comparator.comparingDouble(household -> (double) household.weight() / household.persons()))
                    .toList();
            for (var household : cheapest) {
                if (left <= 0) {
                    break;
                }
                persons += household.persons() * Math.min(1, left / household.weight());
                left -= household.weight();
            }
            return (int) Math.floor(persons + 1e-9);
        }

        private List<GroupKind> ownKinds(Household household) {
            var kinds = gatherings.kinds(household);
            var own = grouping.own(household);
            return grouping.hasOwnGroup(household) && kinds.contains(own) ? List.of(own) : kinds;
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
