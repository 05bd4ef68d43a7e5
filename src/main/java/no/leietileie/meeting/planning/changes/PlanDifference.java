package no.leietileie.meeting.planning.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.leietileie.meeting.planning.EarlierMeeting;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.changes.PlanChange.Kind;

/**
 * Every change that a new plan brings, so that it can be looked through before it is accepted.
 *
 * @param changes those that break a promise first, then by kind and id
 */
public record PlanDifference(List<PlanChange> changes) {

    private static final Comparator<PlanChange> ORDER = Comparator.comparing((PlanChange change) -> !change.promised())
            .thenComparing(PlanChange::kind)
            .thenComparingLong(PlanChange::meetingBefore)
            .thenComparingLong(PlanChange::meetingAfter)
            .thenComparingLong(PlanChange::household);

    public PlanDifference {
        changes = changes.stream().sorted(ORDER).toList();
    }

    /** From the earlier meetings of the problem to the plan. */
    public static PlanDifference between(PlanningProblem problem, Plan plan) {
        var changes = new ArrayList<PlanChange>();
        Map<Long, PlannedMeeting> after = new HashMap<>();
        plan.meetings().forEach(meeting -> after.put(meeting.id(), meeting));
        for (var earlier : problem.earlier()) {
            meeting(earlier, after.remove(earlier.meeting().id()), changes);
        }
        after.keySet().forEach(id -> changes.add(new PlanChange(Kind.MEETING_NEW, false, 0, 0, id)));
        households(problem, plan, changes);
        return new PlanDifference(changes);
    }

    public List<PlanChange> brokenPromises() {
        return changes.stream().filter(PlanChange::promised).toList();
    }

    private static void meeting(
            EarlierMeeting earlier, @org.jspecify.annotations.Nullable PlannedMeeting now, List<PlanChange> changes) {
        var before = earlier.meeting();
        boolean promised = earlier.slotPinned() || !earlier.pinned().isEmpty();
        if (now == null) {
            changes.add(new PlanChange(Kind.MEETING_CANCELLED, promised, 0, before.id(), 0));
            return;
        }
        if (now.slot() != before.slot()) {
            changes.add(of(Kind.MEETING_AT_ANOTHER_TIME, promised, before));
        } else if (now.venue() != before.venue()) {
            changes.add(of(Kind.MEETING_AT_ANOTHER_VENUE, promised, before));
        }
        if (!Set.copyOf(now.staff()).equals(Set.copyOf(before.staff()))) {
            changes.add(of(Kind.MEETING_WITH_OTHER_STAFF, false, before));
        }
        if (!Set.copyOf(now.interpreters()).equals(Set.copyOf(before.interpreters()))) {
            changes.add(of(Kind.MEETING_WITH_OTHER_INTERPRETERS, false, before));
        }
    }

    private static PlanChange of(Kind kind, boolean promised, PlannedMeeting meeting) {
        return new PlanChange(kind, promised, 0, meeting.id(), meeting.id());
    }

    private static void households(PlanningProblem problem, Plan plan, List<PlanChange> changes) {
        var before = new TreeMap<Long, Long>();
        var pinned = new TreeSet<Long>();
        for (var earlier : problem.earlier()) {
            earlier.meeting()
                    .households()
                    .forEach(
                            household -> before.put(household, earlier.meeting().id()));
            pinned.addAll(earlier.pinned());
        }
        var after = new TreeMap<Long, Long>();
        plan.meetings()
                .forEach(meeting -> meeting.households().forEach(household -> after.put(household, meeting.id())));
        var all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        for (long household : all) {
            long from = before.getOrDefault(household, 0L);
            long to = after.getOrDefault(household, 0L);
            if (from != to) {
                changes.add(new PlanChange(kind(from, to), pinned.contains(household), household, from, to));
            }
        }
    }

    private static Kind kind(long from, long to) {
        if (to == 0) {
            return Kind.HOUSEHOLD_WITHOUT_PLACE;
        }
        return from == 0 ? Kind.HOUSEHOLD_WITH_A_PLACE : Kind.HOUSEHOLD_IN_ANOTHER_MEETING;
    }
}
