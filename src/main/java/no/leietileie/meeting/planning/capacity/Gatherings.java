package no.leietileie.meeting.planning.capacity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Grouping;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.TimeSlot;
import no.leietileie.meeting.planning.Venue;

/**
 * Where each household could be in a group at all: a kind of group at a time. It is there only when enough persons could come
 * together in it, all of whom could be met themselves; whoever falls away makes others fall away, until nobody does.
 */
final class Gatherings {

    private final PlanningProblem problem;
    private final Grouping grouping;
    private final int fewest;
    private final List<TimeSlot> slots;
    private final Map<GroupKind, Integer> kinds = new HashMap<>();
    private final Map<String, BitSet> interpreted = new HashMap<>();
    private final BitSet stepFree = new BitSet();
    private final List<Household> households;
    private final Map<Long, BitSet> possible = new HashMap<>();
    private final Map<Long, List<GroupKind>> kindsLeft = new HashMap<>();

    /** @param fewest persons in a group */
    Gatherings(PlanningProblem problem, List<TimeSlot> usable, List<Household> households, int fewest) {
        this.problem = problem;
        this.fewest = fewest;
        grouping = Grouping.of(problem);
        slots = usable;
        this.households = households;
        households.forEach(
                household -> grouping.kinds(household).forEach(kind -> kinds.putIfAbsent(kind, kinds.size())));
        readInterpreters();
        readVenues();
        households.forEach(household -> possible.put(household.id(), alone(household)));
        boolean fewer = true;
        while (fewer) {
            fewer = thinOut();
        }
        households.forEach(household -> kindsLeft.put(household.id(), kindsOf(household)));
    }

    private void readInterpreters() {
        for (var interpreter : problem.interpreters()) {
            var free = new BitSet();
            for (int i = 0; i < slots.size(); i++) {
                free.set(i, interpreter.free().contains(slots.get(i).id()));
            }
            interpreter.languages().stream()
                    .map(problem.rules()::commonName)
                    .forEach(language -> interpreted
                            .computeIfAbsent(language, _ -> new BitSet())
                            .or(free));
        }
    }

    private void readVenues() {
        for (int i = 0; i < slots.size(); i++) {
            long slot = slots.get(i).id();
            stepFree.set(
                    i,
                    problem.venues().stream()
                            .filter(Venue::stepFree)
                            .anyMatch(venue -> venue.free().contains(slot)));
        }
    }

    /** Whether there are others or not. */
    private BitSet alone(Household household) {
        var all = new BitSet();
        for (var kind : grouping.kinds(household)) {
            var language = grouping.findInterpretedLanguage(household, kind);
            var times = language.map(name -> interpreted.getOrDefault(name, new BitSet()));
            for (int i = 0; i < slots.size(); i++) {
                boolean comes =
                        !household.away().contains(slots.get(i).id()) && (!household.stepFree() || stepFree.get(i));
                int at = i;
                if (comes && times.map(free -> free.get(at)).orElse(true)) {
                    all.set(number(kind, i));
                }
            }
        }
        return all;
    }

    private int number(GroupKind kind, int slot) {
        return kinds.getOrDefault(kind, 0) * slots.size() + slot;
    }

    private boolean thinOut() {
        int[] persons = new int[Math.max(1, kinds.size() * slots.size())];
        households.forEach(household -> of(household).stream().forEach(at -> persons[at] += household.persons()));
        var tooFew = new BitSet();
        for (int at = 0; at < persons.length; at++) {
            tooFew.set(at, persons[at] < fewest);
        }
        boolean fewer = false;
        for (var all : possible.values()) {
            int before = all.cardinality();
            all.andNot(tooFew);
            fewer |= all.cardinality() < before;
        }
        return fewer;
    }

    boolean canBeMet(Household household) {
        return !of(household).isEmpty();
    }

    /** Numbers of the kinds at their times; two households can meet only in one that both have. */
    BitSet of(Household household) {
        return possible.getOrDefault(household.id(), new BitSet());
    }

    /** The kinds of group that are left to the household. */
    List<GroupKind> kinds(Household household) {
        return kindsLeft.getOrDefault(household.id(), List.of());
    }

    private List<GroupKind> kindsOf(Household household) {
        var all = of(household);
        return grouping.kinds(household).stream()
                .filter(kind -> {
                    int first = number(kind, 0);
                    int next = all.nextSetBit(first);
                    return next >= 0 && next < first + slots.size();
                })
                .toList();
    }
}
