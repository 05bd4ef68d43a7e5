package no.leietileie.meeting.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.MeetingAttended;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.MeetingState;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.PlacesChanged;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Marks who came to a meeting. What follows from a mark is done with it, and is undone when it is taken back. */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional
public class Attendances {

    private final SeasonTurn turn;
    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final PersonMarkRepository marks;
    private final DayPeople people;
    private final DayFollowUp followUp;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attendances(
            SeasonTurn turn,
            MeetingRepository meetings,
            ParticipantRepository participants,
            PersonMarkRepository marks,
            DayPeople people,
            DayFollowUp followUp,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.turn = turn;
        this.meetings = meetings;
        this.participants = participants;
        this.marks = marks;
        this.people = people;
        this.followUp = followUp;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The same mark twice is one mark.
     *
     * @param person as {@link Attendee#person}
     * @param seen what the user saw before
     * @param wanted null takes the mark back
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public MarkOutcome mark(
            MeetingId id, HouseholdId household, long person, @Nullable Attendance seen, @Nullable Attendance wanted) {
        return turn.of(id, _ -> markLocked(id, household, person, seen, wanted)).orElseGet(MarkOutcome.Gone::new);
    }

    private MarkOutcome markLocked(
            MeetingId id, HouseholdId household, long person, @Nullable Attendance seen, @Nullable Attendance wanted) {
        Meeting meeting = meetings.lock(id.value()).orElse(null);
        Participant participant =
                participants.find(id.value(), household.value()).orElse(null);
        if (meeting == null || participant == null || meeting.state() == MeetingState.CANCELLED) {
            return new MarkOutcome.Gone();
        }
        if (isTooEarly(meeting, wanted)) {
            return new MarkOutcome.NotYet();
        }
        List<Long> invited = invited(household);
        PersonMark mark = marks.find(id.value(), household.value(), person)
                .orElseGet(() -> new PersonMark(id, household, person, CurrentUser.get(), clock.instant()));
        if (!invited.contains(person)) {
            return new MarkOutcome.Gone();
        }
        if (mark.mark() == wanted) {
            return new MarkOutcome.Marked(participant.attendance());
        }
        if (mark.mark() != seen) {
            return new MarkOutcome.ChangedBy(mark.changedByName(), mark.changedAt(), mark.mark());
        }
        var said = said(id, household);
        said.put(person, wanted);
        Attendance after = became(said, invited);
        if (participant.attendance() != after) {
            var elsewhere = secondPlace(meeting, participant, after);
            if (elsewhere.isPresent()) {
                return new MarkOutcome.PlacedElsewhere(elsewhere.get());
            }
        }
        mark.become(wanted, CurrentUser.get(), clock.instant());
        marks.saveAndFlush(mark);
        log.changed(household.value(), "meeting.attendance", change(person, seen, wanted));
        events.publishEvent(new ListChanged(id));
        settle(meeting, participant, after);
        return new MarkOutcome.Marked(participant.attendance());
    }

    /** For every line of the household at once, whatever it said before: somebody has decided for all of them. */
    void markAll(Meeting meeting, Participant participant, @Nullable Attendance wanted) {
        var invited = invited(participant.household());
        for (long person : invited) {
            PersonMark mark = marks.find(
                            meeting.id().value(), participant.household().value(), person)
                    .orElseGet(() -> new PersonMark(
                            meeting.id(), participant.household(), person, CurrentUser.get(), clock.instant()));
            mark.become(wanted, CurrentUser.get(), clock.instant());
            marks.save(mark);
        }
        marks.flush();
        events.publishEvent(new ListChanged(meeting.id()));
        log.changed(
                participant.household().value(),
                "meeting.attendance",
                Map.of("all", wanted == null ? "" : wanted.name()));
        settle(meeting, participant, became(said(meeting.id(), participant.household()), invited));
    }

    /**
     * Where else the household has its place, if it would have a second one.
     *
     * @param after null for a place that is open again
     */
    Optional<TimeSlot> secondPlace(Meeting meeting, Participant participant, @Nullable Attendance after) {
        // Who came and who did not, afterwards, is as it was, wherever they shall come next.
        boolean regains = after == null && !participant.hasPlace() && meeting.isOpenAt(clock.instant());
        return regains
                ? participants.ofHouseholds(List.of(participant.household().value())).stream()
                        .filter(one -> one.isIn(meeting.season()) && one.hasPlace())
                        .flatMap(one -> meetings.findById(one.meeting().value()).stream())
                        .map(Meeting::slot)
                        .findFirst()
                : Optional.empty();
    }

    private List<Long> invited(HouseholdId household) {
        return Objects.requireNonNull(people.of(Set.of(household)).get(household), "Not seen")
                .order();
    }

    private boolean isTooEarly(Meeting meeting, @Nullable Attendance wanted) {
        return wanted != null
                && !wanted.isKnownBefore()
                && LocalDate.now(clock).isBefore(meeting.slot().date());
    }

    private static Map<String, String> change(long person, @Nullable Attendance before, @Nullable Attendance after) {
        var change = new HashMap<String, String>();
        change.put("person", Long.toString(person));
        change.put("mark", (before == null ? "" : before.name()) + " → " + (after == null ? "" : after.name()));
        return change;
    }

    private Map<Long, @Nullable Attendance> said(MeetingId meeting, HouseholdId household) {
        var said = new HashMap<Long, @Nullable Attendance>();
        marks.ofHousehold(meeting.value(), household.value()).forEach(one -> said.put(one.person(), one.mark()));
        return said;
    }

    private static @Nullable Attendance became(Map<Long, @Nullable Attendance> said, List<Long> invited) {
        return HouseholdAttendance.of(
                        invited.stream().map(said::get).filter(Objects::nonNull).toList(), invited.size())
                .orElse(null);
    }

    private void settle(Meeting meeting, Participant participant, @Nullable Attendance after) {
        if (participant.attendance() == after) {
            return;
        }
        boolean hadPlace = participant.hasPlace();
        followUp.follow(meeting, participant, after);
        participant.attend(after, CurrentUser.get());
        participants.flush();
        meeting.held(participants.someoneCame(meeting.id().value()));
        events.publishEvent(new MeetingAttended(
                participant.household(), meeting.id(), meeting.slot().date(), after));
        if (hadPlace != participant.hasPlace() && meeting.isOpenAt(clock.instant())) {
            events.publishEvent(new PlacesChanged(meeting.season()));
        }
    }
}
