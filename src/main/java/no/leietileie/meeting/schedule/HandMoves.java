package no.leietileie.meeting.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.PlaceChanged;
import no.leietileie.meeting.PlacesChanged;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.explaining.Block;
import no.leietileie.meeting.planning.explaining.Explanations;
import no.leietileie.meeting.season.Outcome;
import no.leietileie.meeting.season.SeasonHousehold;
import no.leietileie.meeting.season.SeasonHouseholdRepository;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.meeting.season.SeasonState;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Changes by hand where households are. What no plan may break is refused; the group, a promise and the size of the group that is left
 * are the consultant's own judgement. What was placed by hand stays there when the plan is made anew.
 */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional
public class HandMoves {

    /** Longest reason in characters. */
    public static final int REASON_LENGTH = 300;

    /** What becomes of a household that is taken out of its meeting. */
    public enum TakenOut {
        /** It waits for a place in the next plan. */
        WAITS,
        /** It cannot come then, and waits for another time. */
        CANNOT_COME,
        /** It asked not to be in a group, and gets a talk of its own. */
        TALK
    }

    private final SeasonRepository seasons;
    private final SeasonHouseholdRepository households;
    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final SeasonProblems problems;
    private final HandStore store;
    private final Promises promises;
    private final FormerPlaces formerPlaces;
    private final ApplicationEventPublisher events;

    HandMoves(
            SeasonRepository seasons,
            SeasonHouseholdRepository households,
            MeetingRepository meetings,
            ParticipantRepository participants,
            SeasonProblems problems,
            HandStore store,
            Promises promises,
            FormerPlaces formerPlaces,
            ApplicationEventPublisher events) {
        this.seasons = seasons;
        this.households = households;
        this.meetings = meetings;
        this.participants = participants;
        this.problems = problems;
        this.store = store;
        this.promises = promises;
        this.formerPlaces = formerPlaces;
        this.events = events;
    }

    /**
     * @param from where whoever asks has seen it; null for none
     * @param reason may be empty
     */
    public PlaceOutcome move(
            SeasonId season, HouseholdId household, @Nullable MeetingId from, MeetingId to, String reason) {
        return told(season, at(season, household, from, now -> {
            if (!isPlanned(now, to)) {
                return new PlaceOutcome.Gone();
            }
            var broken = Explanations.of(now.problem(), now.plan()).ofMovingHousehold(household.value(), to.value());
            if (!broken.isPossibleByHand()) {
                return new PlaceOutcome.Refused(broken.hindrances());
            }
            return seat(season, now, household, new Seat(to, true, reason, null), null);
        }));
    }

    public PlaceOutcome takeOut(SeasonId season, HouseholdId household, @Nullable MeetingId from, TakenOut becomes) {
        return told(season, takeOutUntold(season, household, from, becomes));
    }

    /** As {@link #takeOut}, as part of what the caller does with the household and then tells by {@link PlacesChanged}. */
    public PlaceOutcome takeOutUntold(
            SeasonId season, HouseholdId household, @Nullable MeetingId from, TakenOut becomes) {
        return at(season, household, from, now -> {
            var member = member(season, household);
            TimeSlot away = null;
            if (becomes == TakenOut.CANNOT_COME && from != null) {
                away = meetings.findById(from.value()).orElseThrow().slot();
                member.cannotCome(away.start());
            }
            boolean wasAlone = member.isAlone();
            var outcome = seat(season, now, household, null, away);
            if (outcome instanceof PlaceOutcome.Done(PlaceOutcome.Before.OfHousehold before)) {
                member.stayAlone(becomes == TakenOut.TALK);
                member.become(becomes == TakenOut.TALK ? Outcome.TALK_NOT_IN_GROUPS : null);
                return new PlaceOutcome.Done(before.withAlone(wasAlone));
            }
            return wholly(outcome);
        });
    }

    /** What was changed before the place turned out to be impossible is not kept without it. */
    private static PlaceOutcome wholly(PlaceOutcome outcome) {
        if (!(outcome instanceof PlaceOutcome.Done)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    /** Whoever asked not to be in a group has changed their mind: it gets a place in the next plan. */
    public void backToGroups(SeasonId season, HouseholdId household) {
        var member = member(season, household);
        member.stayAlone(false);
        member.become(null);
    }

    /** @return as any other change; what has been changed by others since is refused */
    public PlaceOutcome putBack(PlaceOutcome.Before.OfHousehold was) {
        return told(was.season(), at(was.season(), was.household(), was.now(), now -> {
            var member = member(was.season(), was.household());
            member.stayAlone(was.alone());
            if (was.awayNow() != null) {
                member.canCome(was.awayNow().start());
            }
            var meeting = was.meeting();
            var anew = problems.read(seasons.findById(was.season().value()).orElseThrow());
            return wholly(seat(
                    was.season(),
                    anew,
                    was.household(),
                    meeting == null ? null : new Seat(meeting, was.pinned(), was.reason(), was.round()),
                    null));
        }));
    }

    private PlaceOutcome told(SeasonId season, PlaceOutcome outcome) {
        if (outcome instanceof PlaceOutcome.Done) {
            events.publishEvent(new PlacesChanged(season));
        }
        return outcome;
    }

    private PlaceOutcome at(
            SeasonId id, HouseholdId household, @Nullable MeetingId from, Function<SeasonPlan, PlaceOutcome> change) {
        var season = seasons.lock(id.value()).orElseThrow();
        if (season.state() == SeasonState.PLANNING) {
            return new PlaceOutcome.BeingPlanned();
        }
        promises.note(id);
        var now = problems.read(season);
        boolean known = now.problem().households().stream().anyMatch(one -> one.id() == household.value());
        if (!known) {
            return new PlaceOutcome.Gone();
        }
        var place = findPlace(now, id, household);
        var here = place.map(Participant::meeting).orElse(null);
        if (from == null ? here != null : !from.equals(here)) {
            return new PlaceOutcome.ChangedBy(
                    place.map(Participant::changedByName).orElse(""));
        }
        return change.apply(now);
    }

    private Optional<Participant> findPlace(SeasonPlan now, SeasonId season, HouseholdId household) {
        var open = now.plan().meetings().stream().map(PlannedMeeting::id).collect(Collectors.toSet());
        return participants.ofSeason(season.value()).stream()
                .filter(participant -> participant.household().equals(household) && participant.hasPlace())
                .filter(participant -> open.contains(participant.meeting().value()))
                .findFirst();
    }

    private SeasonHousehold member(SeasonId season, HouseholdId household) {
        return households.findSeen(season.value(), household.value()).orElseThrow();
    }

    /** One that has begun, or was cancelled meanwhile, takes nobody in. */
    private static boolean isPlanned(SeasonPlan now, MeetingId meeting) {
        return now.plan().meetings().stream().anyMatch(one -> one.id() == meeting.value());
    }

    private record Seat(
            MeetingId meeting,
            boolean pinned,
            String reason,
            @Nullable Integer round) {}

    private PlaceOutcome seat(
            SeasonId season, SeasonPlan now, HouseholdId household, @Nullable Seat seat, @Nullable TimeSlot away) {
        long id = household.value();
        var target = seat == null ? null : seat.meeting();
        if (target != null && !isPlanned(now, target)) {
            return new PlaceOutcome.Gone();
        }
        var plan = HandPlan.of(now, meeting -> with(meeting, id, target));
        if (plan.isEmpty()) {
            return new PlaceOutcome.Refused(List.of(new Block(Block.Kind.NO_INTERPRETER, id)));
        }
        var before = findPlace(now, season, household);
        var round = before.map(place -> round(now, place)).orElse(null);
        boolean promised = before.map(Participant::isPromised).orElse(false);
        var meetingBefore = before.map(Participant::meeting).orElse(null);
        before.ifPresent(participants::delete);
        if (target != null) {
            formerPlaces.giveWay(Map.of(target.value(), List.of(id)));
        }
        participants.flush();
        if (seat != null) {
            var meeting = meetings.findById(seat.meeting().value()).orElseThrow();
            var participant = new Participant(meeting, household, seat.pinned(), CurrentUser.get());
            participant.explain(seat.reason());
            participants.save(participant);
            member(season, household).become(null);
        }
        if (!store.keep(plan.get(), seat == null || seat.round() == null ? Map.of() : Map.of(id, seat.round()))) {
            return new PlaceOutcome.Refused(List.of(new Block(Block.Kind.NO_INTERPRETER, id)));
        }
        events.publishEvent(new PlaceChanged(household, season, meetingBefore, target, promised));
        return new PlaceOutcome.Done(new PlaceOutcome.Before.OfHousehold(
                season,
                household,
                meetingBefore,
                target,
                before.map(Participant::isPinned).orElse(false),
                before.map(Participant::reason).orElse(""),
                round,
                false,
                away));
    }

    private @Nullable Integer round(SeasonPlan now, Participant place) {
        var meeting = meetings.findById(place.meeting().value()).orElseThrow();
        return store.rounds(now.problem().rules(), meeting)
                .get(place.household().value());
    }

    private static PlannedMeeting with(PlannedMeeting meeting, long household, @Nullable MeetingId target) {
        boolean isIn = meeting.households().contains(household);
        boolean shallBeIn = target != null && meeting.id() == target.value();
        if (isIn == shallBeIn) {
            return meeting;
        }
        var group = new ArrayList<>(meeting.households());
        if (isIn) {
            group.remove(household);
        } else {
            group.add(household);
        }
        return meeting.withHouseholds(group);
    }
}
