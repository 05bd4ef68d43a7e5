package no.leietileie.meeting.planning.solving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.meeting.planning.BookedInterpreter;
import no.leietileie.meeting.planning.Grouping;
import no.leietileie.meeting.planning.IndividualTalk;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.StaffMember;

/**
 * Turns what the search found into a plan: groups that stayed too small are dissolved, and consultants and interpreters get
 * their meetings, those of the plan so far first, then those with the fewest.
 */
final class PlanWriter {

    private final PlanningProblem problem;
    private final SeasonFacts facts;
    private final Map<Long, PlannedMeeting> before;
    private final Map<Long, Integer> staffLoad = new HashMap<>();
    private final Map<Long, Integer> interpreterLoad = new HashMap<>();

    PlanWriter(PlanningProblem problem, SeasonFacts facts) {
        this.problem = problem;
        this.facts = facts;
        before = problem.earlier().stream()
                .collect(Collectors.toMap(earlier -> earlier.meeting().id(), earlier -> earlier.meeting()));
    }

    Plan write(List<Shell> shells) {
        staffLoad.clear();
        interpreterLoad.clear();
        var bySlot = new TreeMap<Integer, List<Shell>>();
        shells.stream()
                .filter(shell -> shell.isHeld() && !shell.isTooSmall())
                .sorted(Comparator.comparingLong(Shell::getId))
                .forEach(shell -> bySlot.computeIfAbsent(shell.slot().index(), _ -> new ArrayList<>())
                        .add(shell));
        var meetings = new ArrayList<PlannedMeeting>();
        bySlot.values().forEach(atOneTime -> meetings.addAll(meetings(atOneTime)));
        return withOthers(meetings);
    }

    private Plan withOthers(List<PlannedMeeting> meetings) {
        var placed = new HashSet<Long>();
        meetings.forEach(meeting -> placed.addAll(meeting.households()));
        var grouping = Grouping.of(problem);
        var talks = new ArrayList<IndividualTalk>();
        var leftOut = new ArrayList<Long>();
        for (var household : problem.households()) {
            if (!placed.contains(household.id())) {
                grouping.findTalkReason(household)
                        .ifPresentOrElse(
                                reason -> talks.add(new IndividualTalk(household.id(), reason)),
                                () -> leftOut.add(household.id()));
            }
        }
        return new Plan(meetings, talks, leftOut);
    }

    private List<PlannedMeeting> meetings(List<Shell> atOneTime) {
        var slot = atOneTime.getFirst().slot();
        var staff = staff(slot, atOneTime);
        var interpreters = interpreters(slot, atOneTime);
        return atOneTime.stream()
                .map(shell -> new PlannedMeeting(
                        shell.getId(),
                        shell.kind().group(),
                        slot.id(),
                        shell.getPlace().venue(),
                        staff.getOrDefault(shell, List.of()),
                        interpreters.getOrDefault(shell, List.of()),
                        shell.getGuests().stream()
                                .map(guest -> guest.facts().household().id())
                                .toList()))
                .toList();
    }

    private Map<Shell, List<Long>> staff(Slot slot, List<Shell> meetings) {
        var free = problem.staff().stream()
                .filter(member -> member.free().contains(slot.id()))
                .map(StaffMember::id)
                .sorted(Comparator.comparingInt(id -> staffLoad.getOrDefault(id, 0)))
                .collect(Collectors.toCollection(ArrayList::new));
        int wanted = problem.rules().consultants();
        var staff = meetings.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        shell -> staffBefore(shell, slot)
                                .filter(free::remove)
                                .limit(wanted)
                                .collect(Collectors.toCollection(ArrayList::new)),
                        (one, _) -> one,
                        LinkedHashMap::new));
        staff.values().forEach(chosen -> {
            while (chosen.size() < wanted && !free.isEmpty()) {
                chosen.add(free.removeFirst());
            }
            chosen.forEach(id -> staffLoad.merge(id, 1, Integer::sum));
        });
        return Map.copyOf(staff);
    }

    private Stream<Long> staffBefore(Shell shell, Slot slot) {
        var meeting = before.get(shell.getId());
        return meeting == null || meeting.slot() != slot.id() ? Stream.empty() : meeting.staff().stream();
    }

    private Map<Shell, List<BookedInterpreter>> interpreters(Slot slot, List<Shell> meetings) {
        var translators = slot.translators().stream()
                .sorted(Comparator.comparingInt(translator -> interpreterLoad.getOrDefault(translator.id(), 0)))
                .toList();
        var matching = new Interpreting.Matching(translators);
        for (var shell : meetings) {
            var booked = bookedBefore(shell, slot);
            for (int language : shell.languagesNeeded(shell.getPlace())) {
                if (!matching.addTo(booked, shell.getGuests(), language)) {
                    matching.add(shell.getGuests(), language);
                }
            }
        }
        var interpreters = new HashMap<Shell, List<BookedInterpreter>>();
        for (int i = 0; i < translators.size(); i++) {
            var guests = matching.guestsOf(i);
            if (guests != null) {
                var booked = new BookedInterpreter(translators.get(i).id(), facts.language(matching.languageOf(i)));
                meetings.stream()
                        .filter(shell -> shell.getGuests() == guests)
                        .forEach(shell -> interpreters
                                .computeIfAbsent(shell, _ -> new ArrayList<>())
                                .add(booked));
                interpreterLoad.merge(booked.interpreter(), 1, Integer::sum);
            }
        }
        return interpreters;
    }

    private Set<Long> bookedBefore(Shell shell, Slot slot) {
        var meeting = before.get(shell.getId());
        return meeting == null || meeting.slot() != slot.id()
                ? Set.of()
                : meeting.interpreters().stream()
                        .map(BookedInterpreter::interpreter)
                        .collect(Collectors.toSet());
    }

    /** When a plan is made anew, meetings keep their numbers and new ones get higher ones. */
    static long lastId(PlanningProblem problem) {
        return problem.earlier().stream()
                .mapToLong(earlier -> earlier.meeting().id())
                .max()
                .orElse(0);
    }
}
