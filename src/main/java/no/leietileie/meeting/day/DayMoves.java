package no.leietileie.meeting.day;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.MeetingState;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.PlaceChanged;
import no.leietileie.meeting.schedule.HandMoves;
import no.leietileie.meeting.schedule.HandMoves.TakenOut;
import no.leietileie.meeting.schedule.PlaceOutcome;
import no.leietileie.meeting.season.SeasonHousehold;
import no.leietileie.meeting.season.SeasonHouseholdRepository;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.tenants.TenantList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** On the day: a household goes to another meeting, or one comes that was not invited to this one. */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional
public class DayMoves {

    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final SeasonHouseholdRepository members;
    private final PersonMarkRepository marks;
    private final Attendances attendances;
    private final HandMoves moves;
    private final TenantList tenants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DayMoves(
            MeetingRepository meetings,
            ParticipantRepository participants,
            SeasonHouseholdRepository members,
            PersonMarkRepository marks,
            Attendances attendances,
            HandMoves moves,
            TenantList tenants,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.participants = participants;
        this.members = members;
        this.marks = marks;
        this.attendances = attendances;
        this.moves = moves;
        this.tenants = tenants;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Before the meeting begins the place itself moves; afterwards the list keeps the household, marked as moved.
     *
     * @param to null for a place in the next plan
     */
    public DayMoveOutcome move(MeetingId from, HouseholdId household, @Nullable MeetingId to) {
        Meeting meeting = meetings.findById(from.value()).orElse(null);
        Participant participant =
                participants.find(from.value(), household.value()).orElse(null);
        if (meeting == null || participant == null || meeting.state() == MeetingState.CANCELLED) {
            return new DayMoveOutcome.Gone();
        }
        boolean open = meeting.isOpenAt(clock.instant()) && participant.hasPlace();
        Map<Long, Attendance> before = open ? Map.of() : marksOf(from, household);
        if (!open) {
            attendances.markAll(meeting, participant, Attendance.MOVED);
        }
        return place(meeting, household, open ? from : null, to)
                .map(outcome -> wholly(outcome, from, household, before))
                .orElseGet(() -> new DayMoveOutcome.Done(DayMove.of(from, household, before)));
    }

    private Optional<PlaceOutcome> place(
            Meeting meeting, HouseholdId household, @Nullable MeetingId from, @Nullable MeetingId to) {
        if (to != null) {
            return Optional.of(moves.move(meeting.season(), household, from, to, ""));
        }
        return from == null
                ? Optional.empty()
                : Optional.of(moves.takeOut(meeting.season(), household, from, TakenOut.WAITS));
    }

    private static DayMoveOutcome wholly(
            PlaceOutcome outcome, MeetingId meeting, HouseholdId household, Map<Long, Attendance> before) {
        if (outcome instanceof PlaceOutcome.Done(PlaceOutcome.Before place)) {
            return new DayMoveOutcome.Done(new DayMove(meeting, household, before, place, false));
        }
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new DayMoveOutcome.Refused(outcome);
    }

    /** Puts marks and place back as they were. */
    public DayMoveOutcome takeBack(DayMove move) {
        var place = move.place();
        if (place != null) {
            var outcome = moves.putBack((PlaceOutcome.Before.OfHousehold) place);
            if (!(outcome instanceof PlaceOutcome.Done)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new DayMoveOutcome.Refused(outcome);
            }
        }
        Meeting meeting = meetings.findById(move.meeting().value()).orElseThrow();
        Participant participant = participants
                .find(move.meeting().value(), move.household().value())
                .filter(found -> found.attendance() == Attendance.MOVED)
                .orElse(null);
        if (participant == null) {
            return new DayMoveOutcome.Done(move);
        }
        if (attendances.secondPlace(meeting, participant, null).isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new DayMoveOutcome.Refused(new PlaceOutcome.ChangedBy(participant.changedByName()));
        }
        attendances.markAll(meeting, participant, null);
        move.marks().forEach((person, mark) -> attendances.mark(move.meeting(), move.household(), person, null, mark));
        return new DayMoveOutcome.Done(move);
    }

    private Map<Long, Attendance> marksOf(MeetingId meeting, HouseholdId household) {
        Map<Long, Attendance> found = new HashMap<>();
        for (PersonMark mark : marks.ofHousehold(meeting.value(), household.value())) {
            Attendance said = mark.mark();
            if (said != null) {
                found.put(mark.person(), said);
            }
        }
        return found;
    }

    /** The household has come to this meeting instead of another of the season, or uninvited. It is marked like any other. */
    public DayMoveOutcome walkIn(MeetingId id, HouseholdId household) {
        Meeting meeting = meetings.findById(id.value()).orElseThrow();
        var row = tenants.rowsOf(Set.of(household)).get(household);
        if (row == null || meeting.state() == MeetingState.CANCELLED) {
            return new DayMoveOutcome.Gone();
        }
        if (row.protection() != Protection.NONE) {
            return new DayMoveOutcome.NeverInGroups();
        }
        if (participants.find(id.value(), household.value()).isPresent()) {
            return new DayMoveOutcome.AlreadyThere();
        }
        MeetingId elsewhere = elsewhere(meeting, household);
        PlaceOutcome.Before place = null;
        if (elsewhere != null) {
            var outcome = moves.takeOut(meeting.season(), household, elsewhere, TakenOut.WAITS);
            if (!(outcome instanceof PlaceOutcome.Done(PlaceOutcome.Before before))) {
                return new DayMoveOutcome.Refused(outcome);
            }
            place = before;
        }
        boolean joined = seat(meeting, household);
        events.publishEvent(new PlaceChanged(household, meeting.season(), null, id, false));
        return new DayMoveOutcome.Done(new DayMove(id, household, Map.of(), place, joined));
    }

    private @Nullable MeetingId elsewhere(Meeting meeting, HouseholdId household) {
        return participants.ofSeason(meeting.season().value()).stream()
                .filter(one -> one.household().equals(household) && one.hasPlace())
                .map(Participant::meeting)
                .filter(id -> meetings.findById(id.value())
                        .filter(other -> other.isOpenAt(clock.instant()))
                        .isPresent())
                .findFirst()
                .orElse(null);
    }

    /** @return whether the household was not in the season before */
    private boolean seat(Meeting meeting, HouseholdId household) {
        long season = meeting.season().value();
        boolean joins = members.findSeen(season, household.value()).isEmpty();
        if (joins) {
            members.save(new SeasonHousehold(meeting.season(), household));
        }
        var participant = new Participant(meeting, household, true, CurrentUser.get());
        participant.walkedIn();
        participants.saveAndFlush(participant);
        return joins;
    }

    /** Takes a walk-in off the list again, with its marks and what followed from them. */
    public DayMoveOutcome takeBackWalkIn(DayMove walkIn) {
        Meeting meeting = meetings.findById(walkIn.meeting().value()).orElseThrow();
        participants
                .find(walkIn.meeting().value(), walkIn.household().value())
                .filter(Participant::isWalkIn)
                .ifPresent(participant -> {
                    attendances.markAll(meeting, participant, null);
                    participants.delete(participant);
                    participants.flush();
                    events.publishEvent(
                            new PlaceChanged(walkIn.household(), meeting.season(), walkIn.meeting(), null, false));
                });
        if (walkIn.joined()) {
            leave(meeting, walkIn.household());
        }
        var place = walkIn.place();
        if (place != null && !(moves.putBack((PlaceOutcome.Before.OfHousehold) place) instanceof PlaceOutcome.Done)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new DayMoveOutcome.Gone();
        }
        return new DayMoveOutcome.Done(walkIn);
    }

    /** Unless it has been placed in the season since. */
    private void leave(Meeting meeting, HouseholdId household) {
        boolean placed = participants.ofSeason(meeting.season().value()).stream()
                .anyMatch(one -> one.household().equals(household));
        if (!placed) {
            members.findSeen(meeting.season().value(), household.value()).ifPresent(members::delete);
        }
    }
}
