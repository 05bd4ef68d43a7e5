package no.leietileie.meeting.schedule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.planning.GroupKey;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.explaining.Consequences;
import no.leietileie.meeting.planning.explaining.Explanations;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;

/**
 * A season's plan as it stood when it was asked for, ready for the questions of whoever drags a card: an answer reads
 * nothing from the database. It knows numbers, not names.
 */
public final class Board {

    private final SeasonPlan now;
    private final Explanations explanations;
    private final SlotTimes times;
    private final Map<Long, Household> households;
    private final Set<Long> meetings;

    Board(SeasonPlan now) {
        this.now = now;
        explanations = Explanations.of(now.problem(), now.plan());
        times = SlotTimes.of(now.problem().slots());
        households = now.problem().households().stream().collect(Collectors.toMap(Household::id, Function.identity()));
        meetings = now.plan().meetings().stream().map(PlannedMeeting::id).collect(Collectors.toSet());
    }

    /** Whether the meeting may still be changed: it has not begun. */
    public boolean isOpen(MeetingId meeting) {
        return meetings.contains(meeting.value());
    }

    /** Whether the household is still planned for. */
    public boolean knows(HouseholdId household) {
        return households.containsKey(household.value());
    }

    /** How many come along; 0 when the household is not planned for any longer. */
    public int persons(HouseholdId household) {
        var known = households.get(household.value());
        return known == null ? 0 : known.persons();
    }

    public int maxPersons() {
        return now.problem().rules().maxPersons();
    }

    public int minPersons() {
        return now.problem().rules().minPersons();
    }

    /** What would follow in each open meeting, if the household came there. */
    public Map<MeetingId, Consequences> ofMoving(HouseholdId household) {
        var found = new HashMap<MeetingId, Consequences>();
        for (long meeting : meetings) {
            var target = new MeetingId(meeting);
            found.put(target, ofMoving(household, target));
        }
        return found;
    }

    public Consequences ofMoving(HouseholdId household, MeetingId meeting) {
        return explanations.ofMovingHousehold(household.value(), meeting.value());
    }

    /** A time and a venue with what would follow if a meeting were held there. */
    public record Spot(TimeSlot time, ResourceId venue, Consequences consequences) {

        /** 0 without hindrance, 1 when it is for people to judge, 2 when nobody may. */
        private int hindrance() {
            if (consequences.broken().isEmpty()) {
                return 0;
            }
            return consequences.isPossibleByHand() ? 1 : 2;
        }
    }

    /** For every other time of the season where the meeting had best be then: in its own venue when that does as well. */
    public List<Spot> otherTimes(MeetingRow meeting) {
        var best = Comparator.comparingInt(Spot::hindrance)
                .thenComparing(spot -> !spot.venue().equals(meeting.venue()))
                .thenComparing(spot -> spot.consequences().remarks().size())
                .thenComparing(Spot::venue);
        return spots(meeting.id()).stream()
                .filter(spot -> !spot.time().equals(meeting.slot()))
                .collect(Collectors.toMap(Spot::time, Function.identity(), BinaryOperator.minBy(best), TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Every time and venue of the season for the meeting but its own, those without hindrance first, then by time. */
    public List<Spot> spots(MeetingId meeting) {
        var asked = now.plan().meetings().stream()
                .filter(one -> one.id() == meeting.value())
                .findFirst()
                .orElseThrow();
        return now.problem().slots().stream()
                .flatMap(slot -> now.problem().venues().stream()
                        .filter(venue -> slot.id() != asked.slot() || venue.id() != asked.venue())
                        .map(venue -> new Spot(
                                SlotTimes.time(slot),
                                new ResourceId(venue.id()),
                                explanations.ofMovingMeeting(asked.id(), slot.id(), venue.id()))))
                .sorted(Comparator.comparing((Spot spot) -> spot.hindrance() > 0)
                        .thenComparing(Spot::time)
                        .thenComparing(Spot::venue))
                .toList();
    }

    /** Consultants who could hold the meeting at the time: those who are free, and its own. */
    public List<ResourceId> consultants(MeetingId meeting, TimeSlot time) {
        var busy = now.plan().meetings().stream()
                .filter(other -> other.id() != meeting.value())
                .filter(other -> times.time(other.slot()).equals(time))
                .flatMap(other -> other.staff().stream())
                .collect(Collectors.toSet());
        return times.find(time).stream()
                .flatMap(slot -> now.problem().staff().stream()
                        .filter(member -> member.free().contains(slot) && !busy.contains(member.id()))
                        .map(member -> new ResourceId(member.id())))
                .toList();
    }

    /** The meeting's own consultants as far as they are free at the time, and others in place of those who are not. */
    public Set<ResourceId> usualConsultants(MeetingRow meeting, TimeSlot time) {
        var free = consultants(meeting.id(), time);
        var usual = new HashSet<>(meeting.staff());
        usual.retainAll(free);
        free.stream().filter(other -> usual.size() < consultantsEach()).forEach(usual::add);
        return usual;
    }

    /** Those of the meeting's own consultants who could not hold it then. */
    public List<ResourceId> busyConsultants(MeetingRow meeting, TimeSlot time) {
        var free = consultants(meeting.id(), time);
        return meeting.staff().stream().filter(one -> !free.contains(one)).toList();
    }

    public int consultantsEach() {
        return now.problem().rules().consultants();
    }

    /** Whether the household could be in such a group: by its own nationality, or by a language it knows. */
    public boolean fits(HouseholdId household, GroupKind kind) {
        var known = households.get(household.value());
        return known != null
                && (kind.key() == GroupKey.NATIONALITY
                        ? kind.code().equals(known.nationality())
                        : known.languages().contains(kind.code()));
    }
}
