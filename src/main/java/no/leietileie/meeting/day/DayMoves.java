package no.leietileie.meeting.day;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.leietileie.access.Role;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.MeetingState;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.schedule.HandMoves;
import no.leietileie.meeting.schedule.HandMoves.TakenOut;
import no.leietileie.meeting.schedule.PlaceOutcome;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** On the day: a household goes to another meeting instead. */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional(propagation = Propagation.SUPPORTS)
public class DayMoves {

    private final SeasonTurn turn;
    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final PersonMarkRepository marks;
    private final Attendances attendances;
    private final HandMoves moves;
    private final Clock clock;

    DayMoves(
            SeasonTurn turn,
            MeetingRepository meetings,
            ParticipantRepository participants,
            PersonMarkRepository marks,
            Attendances attendances,
            HandMoves moves,
            Clock clock) {
        this.turn = turn;
        this.meetings = meetings;
        this.participants = participants;
        this.marks = marks;
        this.attendances = attendances;
        this.moves = moves;
        this.clock = clock;
    }

    /**
     * Before the meeting begins the place itself moves; afterwards the list keeps the household, marked as moved.
     *
     * @param to null for a place in the next plan
     */
    public DayMoveOutcome move(MeetingId from, HouseholdId household, @Nullable MeetingId to) {
        return turn.of(from, status -> move(from, household, to, status)).orElseGet(DayMoveOutcome.Gone::new);
    }

    private DayMoveOutcome move(
            MeetingId from, HouseholdId household, @Nullable MeetingId to, TransactionStatus transaction) {
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
                .map(outcome -> wholly(outcome, from, household, before, transaction))
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
            PlaceOutcome outcome,
            MeetingId meeting,
            HouseholdId household,
            Map<Long, Attendance> before,
            TransactionStatus transaction) {
        if (outcome instanceof PlaceOutcome.Done(PlaceOutcome.Before place)) {
            return new DayMoveOutcome.Done(new DayMove(meeting, household, before, place, false));
        }
        return refused(outcome, transaction);
    }

    /** Nothing of what was begun stays. */
    private static DayMoveOutcome refused(PlaceOutcome why, TransactionStatus transaction) {
        transaction.setRollbackOnly();
        return new DayMoveOutcome.Refused(why);
    }

    /** Puts marks and place back as they were. */
    public DayMoveOutcome takeBack(DayMove move) {
        return turn.of(move.meeting(), status -> takeBack(move, status)).orElseGet(DayMoveOutcome.Gone::new);
    }

    private DayMoveOutcome takeBack(DayMove move, TransactionStatus transaction) {
        var place = move.place();
        if (place != null) {
            var outcome = moves.putBack((PlaceOutcome.Before.OfHousehold) place);
            if (!(outcome instanceof PlaceOutcome.Done)) {
                return refused(outcome, transaction);
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
            return refused(new PlaceOutcome.ChangedBy(participant.changedByName()), transaction);
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
}
