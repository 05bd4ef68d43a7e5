package no.leietileie.meeting.day;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.casework.visits.Visits;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.day.DayPeople.People;
import no.leietileie.meeting.needs.Need;
import no.leietileie.meeting.needs.Needs;
import no.leietileie.register.HouseholdId;
import org.springframework.stereotype.Component;

/** Puts the lines of an attendance list together. */
@Component
class DayLines {

    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final PersonMarkRepository marks;
    private final MeetingNoteRepository notes;
    private final DayPeople people;
    private final Needs needs;
    private final Visits visits;

    DayLines(
            MeetingRepository meetings,
            ParticipantRepository participants,
            PersonMarkRepository marks,
            MeetingNoteRepository notes,
            DayPeople people,
            Needs needs,
            Visits visits) {
        this.meetings = meetings;
        this.participants = participants;
        this.marks = marks;
        this.notes = notes;
        this.people = people;
        this.needs = needs;
        this.visits = visits;
    }

    Optional<DayList> find(MeetingId id) {
        return meetings.findById(id.value()).map(meeting -> {
            var present = participants.ofMeetings(List.of(id.value()));
            var households = present.stream().map(Participant::household).toList();
            return new DayList(meeting.row(present), lines(id, households, present));
        });
    }

    /** Of this household alone, also when it has no place in the meeting any longer. */
    Optional<DayList> find(MeetingId id, HouseholdId household) {
        return meetings.findById(id.value()).map(meeting -> {
            var present = participants.ofMeetings(List.of(id.value()));
            return new DayList(meeting.row(present), lines(id, List.of(household), present));
        });
    }

    private List<DayHousehold> lines(MeetingId id, List<HouseholdId> inOrder, List<Participant> present) {
        var households = Set.copyOf(inOrder);
        var places = present.stream().collect(Collectors.toMap(Participant::household, Function.identity()));
        var found = people.of(households);
        var needed = needs.of(households);
        var safety = visits.safetyNotes(households);
        var marked = marked(id);
        var written = written(id);
        return inOrder.stream()
                .flatMap(one -> Stream.ofNullable(found.get(one)).map(who -> {
                    var place = places.get(one);
                    return new DayHousehold(
                            one,
                            attendees(who, marked.getOrDefault(one, Map.of())),
                            who.languages(),
                            who.interpreterNeeded(),
                            place == null ? null : place.row().talk(),
                            needed.getOrDefault(one, Need.NONE),
                            safety.getOrDefault(one, ""),
                            place == null ? null : place.attendance(),
                            place != null && place.isWalkIn(),
                            written.getOrDefault(one, Map.of()));
                }))
                .toList();
    }

    private static List<Attendee> attendees(People who, Map<Long, Attendance> said) {
        return who.order().stream()
                .map(number -> new Attendee(number, who.numbers().getOrDefault(number, ""), said.get(number)))
                .toList();
    }

    private Map<HouseholdId, Map<Long, Attendance>> marked(MeetingId id) {
        Map<HouseholdId, Map<Long, Attendance>> found = new HashMap<>();
        for (PersonMark mark : marks.ofMeeting(id.value())) {
            Attendance said = mark.mark();
            if (said != null) {
                found.computeIfAbsent(mark.household(), _ -> new HashMap<>()).put(mark.person(), said);
            }
        }
        return found;
    }

    private Map<HouseholdId, Map<DayField, String>> written(MeetingId id) {
        Map<HouseholdId, Map<DayField, String>> found = new HashMap<>();
        notes.ofMeeting(id.value())
                .forEach(note -> found.computeIfAbsent(note.household(), _ -> new EnumMap<>(DayField.class))
                        .put(note.field(), note.text()));
        return found;
    }
}
