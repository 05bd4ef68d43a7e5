package no.leietileie.meeting.planning.explaining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.leietileie.meeting.planning.GroupKey;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.Message;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;

/**
 * Answers about one plan. Make one and ask it often: making it goes through the whole plan, an answer does not. Ids that the
 * plan or the problem does not know are an {@link IllegalArgumentException}.
 */
public final class Explanations {

    private static final int NEAREST = 3;

    private final PlanIndex index;
    private final Blocks blocks;
    private final SeasonGaps gaps;

    private Explanations(PlanIndex index) {
        this.index = index;
        blocks = new Blocks(index);
        gaps = new SeasonGaps(index.problem);
    }

    public static Explanations of(PlanningProblem problem, Plan plan) {
        return new Explanations(new PlanIndex(problem, plan));
    }

    /** Why the household is in its meeting, has a talk of its own, or is left out. */
    public List<Message> whyHere(long household) {
        var asked = index.household(household);
        var meeting = index.findMeetingOf(asked);
        if (meeting != null) {
            return whyIn(asked, meeting);
        }
        if (index.plan.leftOut().contains(household)) {
            return index.grouping.kinds(asked).stream()
                    .flatMap(kind -> whyNotIn(asked, kind).stream())
                    .toList();
        }
        return index.plan.talks().stream()
                .filter(talk -> talk.household() == household)
                .map(talk -> Message.of("planning.why.talk." + key(talk.reason())))
                .toList();
    }

    /** How many meetings the group has, to how many of them they can come, and in how many there would be a place. */
    private List<Message> whyNotIn(Household household, GroupKind kind) {
        var all = index.ofKind(kind);
        if (all.isEmpty()) {
            return List.of(Message.of("planning.why.no-meeting." + key(kind.key()), kind.code()));
        }
        var possible = all.stream()
                .filter(meeting -> !household.away().contains(meeting.slot()))
                .toList();
        var group = Message.of(
                "planning.why.not-in." + key(kind.key()), kind.code(), (long) all.size(), (long) possible.size());
        if (possible.isEmpty()) {
            return List.of(group);
        }
        long free = possible.stream()
                .filter(meeting -> blocks.ofJoining(household, meeting).isEmpty())
                .count();
        return List.of(group, Message.of("planning.why.places-now", free));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Message> whyIn(Household household, PlannedMeeting meeting) {
        var why = new ArrayList<Message>();
        boolean byHand = index.isPinned(meeting, household);
        if (byHand) {
            why.add(Message.of("planning.why.promised"));
        }
        if (meeting.kind().equals(index.grouping.own(household))) {
            why.add(Message.of(
                    "planning.why.own-group." + key(meeting.kind().key()),
                    meeting.kind().code()));
        } else if (index.grouping.kinds(household).contains(meeting.kind())) {
            var reason = index.grouping.hasOwnGroup(household) ? "no-place-left" : "group-too-small";
            why.add(Message.of("planning.why.merged." + reason, meeting.kind().code()));
        }
        var all = index.ofKind(meeting.kind());
        long possible = all.stream()
                .filter(other -> !household.away().contains(other.slot()))
                .count();
        why.add(Message.of("planning.why.can-come-to", possible, (long) all.size()));
        why.addAll(remarks(household, meeting));
        return why;
    }

    private List<Message> remarks(Household household, PlannedMeeting meeting) {
        var remarks = new ArrayList<Message>();
        if (household.worksByDay()) {
            boolean evening = index.problem.rules().isEvening(index.slot(meeting));
            remarks.add(Message.of("planning.remark." + (evening ? "evening" : "working-hours")));
        }
        var district = index.venue(meeting.venue()).district();
        if (household.district() != null && district != null) {
            boolean near = Objects.equals(household.district(), district);
            remarks.add(Message.of("planning.remark." + (near ? "near-home" : "other-district"), district));
        }
        return remarks;
    }

    /** The meetings in which the household could be but for the least; at most three, and not its own. */
    public List<Alternative> alternatives(long household) {
        var asked = index.household(household);
        var now = index.findMeetingOf(asked);
        return index.grouping.kinds(asked).stream()
                .flatMap(kind -> index.ofKind(kind).stream())
                .filter(meeting -> meeting != now)
                .map(meeting -> new Alternative(meeting.id(), blocks.ofJoining(asked, meeting)))
                .sorted(Comparator.comparingInt(
                        alternative -> alternative.blocks().size()))
                .limit(NEAREST)
                .toList();
    }

    /** What would have to change for a household that was left out; empty for all others. */
    public List<Message> whatItTakes(long household) {
        var asked = index.household(household);
        if (!index.plan.leftOut().contains(household)) {
            return List.of();
        }
        var gap = gaps.find(asked);
        if (gap.isPresent()) {
            return List.of(gap.get());
        }
        var takes = new ArrayList<Message>();
        for (var kind : index.grouping.kinds(asked)) {
            missingInterpreter(asked, kind, takes);
            waitingFor(kind, takes);
        }
        alternatives(household).stream()
                .filter(alternative -> alternative.blocks().size() == 1)
                .forEach(alternative -> takes.add(Message.of(
                        "planning.takes." + key(alternative.blocks().getFirst().kind()), alternative.meeting())));
        if (takes.isEmpty()) {
            takes.add(Message.of("planning.takes.another-meeting"));
        }
        return takes;
    }

    private void missingInterpreter(Household household, GroupKind kind, List<Message> takes) {
        index.grouping
                .findInterpretedLanguage(household, kind)
                .filter(language -> index.problem.interpreters().stream()
                        .flatMap(interpreter -> interpreter.languages().stream())
                        .map(index.problem.rules()::commonName)
                        .noneMatch(language::equals))
                .map(language -> Message.of("planning.takes.interpreter", language))
                .filter(message -> !takes.contains(message))
                .ifPresent(takes::add);
    }

    /** Enough of those who were left out could fill a meeting of their own. */
    private void waitingFor(GroupKind kind, List<Message> takes) {
        int persons = index.plan.leftOut().stream()
                .map(index::household)
                .filter(other -> index.grouping.kinds(other).contains(kind))
                .mapToInt(Household::persons)
                .sum();
        if (persons >= index.problem.rules().minPersons()) {
            takes.add(Message.of("planning.takes.one-more-meeting." + key(kind.key()), kind.code(), persons));
        }
    }

    /** What would follow if the household came to the meeting instead of where it is. */
    public Consequences ofMovingHousehold(long household, long meeting) {
        var asked = index.household(household);
        var target = index.meeting(meeting);
        var remarks = new ArrayList<Message>();
        if (index.grouping.hasOwnGroup(asked)
                && target.kind().key() == GroupKey.LANGUAGE
                && !target.kind().equals(index.grouping.own(asked))) {
            remarks.add(Message.of("planning.remark.outside-own-group"));
        }
        remarks.addAll(remarks(asked, target));
        return new Consequences(blocks.ofJoining(asked, target), remarks);
    }

    /** What would follow if the meeting were held at another time or venue. */
    public Consequences ofMovingMeeting(long meeting, long slot, long venue) {
        var asked = index.meeting(meeting);
        var moved = asked.at(slot, venue);
        var rules = index.problem.rules();
        long working =
                index.members(asked).stream().filter(Household::worksByDay).count();
        var remarks = new ArrayList<Message>();
        if (working > 0 && rules.isEvening(index.slot(asked)) != rules.isEvening(index.slot(moved))) {
            boolean evening = rules.isEvening(index.slot(moved));
            remarks.add(Message.of("planning.remark.meeting-" + (evening ? "evening" : "working-hours"), working));
        }
        return new Consequences(blocks.ofMoving(asked, index.slot(slot), index.venue(venue)), remarks);
    }
}
