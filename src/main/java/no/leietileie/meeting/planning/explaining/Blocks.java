package no.leietileie.meeting.planning.explaining;

import java.util.ArrayList;
import java.util.List;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.StaffMember;
import no.leietileie.meeting.planning.TimeSlot;
import no.leietileie.meeting.planning.Venue;
import no.leietileie.meeting.planning.explaining.Block.Kind;

/** What stands in the way of one change. */
final class Blocks {

    private final PlanIndex index;

    Blocks(PlanIndex index) {
        this.index = index;
    }

    /** Of the household's coming to the meeting, from wherever it is now. */
    List<Block> ofJoining(Household household, PlannedMeeting meeting) {
        var blocks = new ArrayList<Block>();
        if (household.alone()) {
            blocks.add(new Block(Kind.NEVER_IN_GROUPS, household.id()));
        } else if (!index.grouping.kinds(household).contains(meeting.kind())) {
            blocks.add(new Block(Kind.OTHER_GROUP, household.id()));
        }
        leaving(household, meeting, blocks);
        if (index.findMeetingOf(household) != meeting) {
            var group = new ArrayList<>(index.members(meeting));
            group.add(household);
            ofGroup(meeting, group, List.of(household), index.slot(meeting), index.venue(meeting.venue()), blocks);
        }
        return blocks;
    }

    private void leaving(Household household, PlannedMeeting target, List<Block> blocks) {
        var now = index.findMeetingOf(household);
        if (now == null || now == target) {
            return;
        }
        if (index.isPinned(now, household)) {
            blocks.add(new Block(Kind.PROMISED, household.id()));
        }
        int left = PlanIndex.persons(index.members(now)) - household.persons();
        if (left > 0 && left < index.problem.rules().minPersons()) {
            blocks.add(new Block(Kind.LEAVES_TOO_FEW, now.id()));
        }
    }

    /** Of the meeting's being held at another time or venue. */
    List<Block> ofMoving(PlannedMeeting meeting, TimeSlot slot, Venue venue) {
        var blocks = new ArrayList<Block>();
        if (index.isSlotPinned(meeting)) {
            blocks.add(new Block(Kind.PROMISED, meeting.id()));
        }
        if (index.problem.rules().isDayOff(slot.date())) {
            blocks.add(new Block(Kind.DAY_OFF, slot.id()));
        }
        if (!venue.free().contains(slot.id())) {
            blocks.add(new Block(Kind.ROOM_NOT_FREE, venue.id()));
        }
        index.at(slot).stream()
                .filter(other -> other.id() != meeting.id() && other.venue() == venue.id())
                .forEach(other -> blocks.add(new Block(Kind.ROOM_TAKEN, other.id())));
        week(meeting, slot, blocks);
        staff(meeting, slot, blocks);
        var group = index.members(meeting);
        ofGroup(meeting, group, group, slot, venue, blocks);
        return blocks;
    }

    private void week(PlannedMeeting meeting, TimeSlot slot, List<Block> blocks) {
        boolean sameWeek = index.slot(meeting).week() == slot.week();
        long meetings = index.meetingsIn(slot.week()) + (sameWeek ? 0 : 1);
        if (meetings > index.problem.rules().meetingsPerWeek()) {
            blocks.add(new Block(Kind.WEEK_FULL, meetings));
        }
    }

    private void staff(PlannedMeeting meeting, TimeSlot slot, List<Block> blocks) {
        var busy = index.at(slot).stream()
                .filter(other -> other.id() != meeting.id())
                .flatMap(other -> other.staff().stream())
                .toList();
        long free = index.problem.staff().stream()
                .filter(member -> member.free().contains(slot.id()))
                .map(StaffMember::id)
                .filter(member -> !busy.contains(member))
                .count();
        if (free < index.problem.rules().consultants()) {
            blocks.add(new Block(Kind.STAFF_TOO_FEW, free));
        }
    }

    /** @param newcomers those of the group for whom slot and venue are new */
    private void ofGroup(
            PlannedMeeting meeting,
            List<Household> group,
            List<Household> newcomers,
            TimeSlot slot,
            Venue venue,
            List<Block> blocks) {
        var rules = index.problem.rules();
        int persons = PlanIndex.persons(group);
        for (var household : newcomers) {
            if (household.away().contains(slot.id())) {
                blocks.add(new Block(Kind.AWAY, household.id()));
            }
        }
        if (persons > rules.maxPersons()) {
            blocks.add(new Block(Kind.GROUP_FULL, persons));
        } else if (persons > venue.capacity()) {
            blocks.add(new Block(Kind.ROOM_FULL, persons));
        }
        if (!venue.stepFree() && newcomers.stream().anyMatch(Household::stepFree)) {
            blocks.add(new Block(Kind.ROOM_WITH_STEPS, venue.id()));
        }
        if (group.size() > rules.talksPerPerson(slot) * rules.consultants()) {
            blocks.add(new Block(Kind.TALKS_TOO_LONG, group.size()));
        }
        int interpreters = index.interpretersNeeded(meeting.kind(), group, slot).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (interpreters > rules.interpretersAtMost()) {
            blocks.add(new Block(Kind.INTERPRETERS_TOO_MANY, interpreters));
        } else if (interpreters > 0 && !index.canInterpret(meeting, group, slot)) {
            blocks.add(new Block(Kind.NO_INTERPRETER, newcomers.getFirst().id()));
        }
    }
}
