package no.leietileie.meeting.day;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.MeetingState;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.PlaceChanged;
import no.leietileie.meeting.PlacesChanged;
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
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** On the day: a household comes that was not invited to this meeting. */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional(propagation = Propagation.SUPPORTS)
public class WalkIns {

    private final SeasonTurn turn;
    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final SeasonHouseholdRepository members;
    private final Attendances attendances;
    private final HandMoves moves;
    private final TenantList tenants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WalkIns(
            SeasonTurn turn,
            MeetingRepository meetings,
            ParticipantRepository participants,
            SeasonHouseholdRepository members,
            Attendances attendances,
            HandMoves moves,
            TenantList tenants,
            ApplicationEventPublisher events,
            Clock clock) {
        this.turn = turn;
        this.meetings = meetings;
        this.participants = participants;
        this.members = members;
        this.attendances = attendances;
        this.moves = moves;
        this.tenants = tenants;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The household has come to this meeting instead of another of the season, or uninvited. It is marked like any other. What
     * was written about another place follows, once; so it does when the meeting has not begun, and the place here counts.
     */
    public DayMoveOutcome takeIn(MeetingId id, HouseholdId household) {
        return turn.of(id, status -> takeIn(id, household, status)).orElseGet(DayMoveOutcome.Gone::new);
    }

    private DayMoveOutcome takeIn(MeetingId id, HouseholdId household, TransactionStatus transaction) {
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
            var outcome = moves.takeOutUntold(meeting.season(), household, elsewhere, TakenOut.WAITS);
            if (!(outcome instanceof PlaceOutcome.Done(PlaceOutcome.Before before))) {
                transaction.setRollbackOnly();
                return new DayMoveOutcome.Refused(outcome);
            }
            place = before;
        }
        boolean joined = seat(meeting, household);
        events.publishEvent(new PlaceChanged(household, meeting.season(), null, id, false));
        if (elsewhere != null || meeting.isOpenAt(clock.instant())) {
            events.publishEvent(new PlacesChanged(meeting.season()));
        }
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
    public DayMoveOutcome takeBack(DayMove walkIn) {
        return turn.of(walkIn.meeting(), status -> takeBack(walkIn, status)).orElseGet(DayMoveOutcome.Gone::new);
    }

    private DayMoveOutcome takeBack(DayMove walkIn, TransactionStatus transaction) {
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
                    // A place that is put back tells of itself.
                    if (walkIn.place() == null && meeting.isOpenAt(clock.instant())) {
                        events.publishEvent(new PlacesChanged(meeting.season()));
                    }
                });
        if (walkIn.joined()) {
            leave(meeting, walkIn.household());
        }
        var place = walkIn.place();
        if (place != null && !(moves.putBack((PlaceOutcome.Before.OfHousehold) place) instanceof PlaceOutcome.Done)) {
            transaction.setRollbackOnly();
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
