package no.leietileie.meeting.schedule;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.UserId;
import no.leietileie.letter.mailing.BookedLetters;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.PlaceChanged;
import no.leietileie.meeting.PlacesChanged;
import no.leietileie.meeting.SeasonHappened;
import no.leietileie.meeting.SeasonHappened.What;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.planning.IndividualTalk;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.changes.PlanDifference;
import no.leietileie.meeting.planning.talks.Talk;
import no.leietileie.meeting.season.Outcome;
import no.leietileie.meeting.season.Season;
import no.leietileie.meeting.season.SeasonHouseholdRepository;
import no.leietileie.meeting.season.SeasonProgress;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.meeting.season.SeasonState;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.BookingRequest;
import no.leietileie.resource.Bookings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Between a season and the job that plans it. Acts for whoever asked for the plan: whom she may not see is left alone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlanStore {

    private final SeasonRepository seasons;
    private final SeasonHouseholdRepository households;
    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final PlanProposalRepository proposals;
    private final SeasonProblems problems;
    private final Bookings bookings;
    private final NewlyProtected protection;
    private final Promises promises;
    private final FormerPlaces formerPlaces;
    private final BookedLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanStore(
            SeasonRepository seasons,
            SeasonHouseholdRepository households,
            MeetingRepository meetings,
            ParticipantRepository participants,
            PlanProposalRepository proposals,
            SeasonProblems problems,
            Bookings bookings,
            NewlyProtected protection,
            Promises promises,
            FormerPlaces formerPlaces,
            BookedLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seasons = seasons;
        this.households = households;
        this.meetings = meetings;
        this.participants = participants;
        this.proposals = proposals;
        this.problems = problems;
        this.bookings = bookings;
        this.protection = protection;
        this.promises = promises;
        this.formerPlaces = formerPlaces;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    public UserId plannedBy(SeasonId id) {
        return seasons.findById(id.value()).orElseThrow().plannedBy();
    }

    /** Empty when no plan is wanted any longer. */
    public Optional<PlanningProblem> begin(SeasonId id) {
        promises.note(id);
        return seasons.findById(id.value())
                .filter(season -> season.state() == SeasonState.PLANNING)
                .map(season -> problems.read(season).problem());
    }

    /** Returns whether somebody has asked to stop. */
    public boolean report(SeasonId id, SeasonProgress best) {
        var season = seasons.lock(id.value()).orElseThrow();
        season.report(best);
        return season.isStopRequested();
    }

    public void fail(SeasonId id, SeasonState result) {
        seasons.lock(id.value()).orElseThrow().endPlanning(result);
    }

    /** Told as failed where somebody still waits for the plan. */
    public void giveUp(SeasonId id) {
        seasons.lock(id.value())
                .filter(season -> season.state() == SeasonState.PLANNING)
                .ifPresent(season -> season.endPlanning(SeasonState.FAILED));
    }

    /**
     * As the season's plan when it is the first; otherwise as a proposal, until which is accepted the plan before it stands.
     *
     * @throws ResourcesTakenException when not all can be booked; the transaction must end without anything stored
     */
    public void keep(SeasonId id, PlanningProblem problem, Plan plan) {
        var season = seasons.lock(id.value()).orElseThrow();
        if (season.state() != SeasonState.PLANNING) {
            return;
        }
        if (PlanDifference.between(problem, plan).changes().isEmpty()) {
            keepOutcomes(id, plan);
            end(season, plan, SeasonState.PLANNED);
        } else if (problem.earlier().isEmpty()) {
            put(season, problem, plan);
        } else {
            proposals.save(new PlanProposal(id, problem, plan, CurrentUser.get(), clock.instant()));
            end(season, plan, SeasonState.PROPOSED);
            events.publishEvent(new SeasonHappened(
                    id,
                    What.PROPOSED,
                    Map.of("meetings", Integer.toString(plan.meetings().size()))));
        }
    }

    private static void end(Season season, Plan plan, SeasonState result) {
        season.report(new SeasonProgress(
                plan.meetings().size(), placed(plan), plan.leftOut().size()));
        season.endPlanning(result);
    }

    /** @throws ResourcesTakenException as {@link #keep} */
    void put(Season season, PlanningProblem problem, Plan plan) {
        var id = season.id();
        var before = openMeetings(id);
        var seated = clear(before.values(), plan);
        var talks = new KeptTalks(problem, List.copyOf(before.values()), seated.values());
        var stored = new LinkedHashMap<PlannedMeeting, Meeting>();
        var times = SlotTimes.of(problem.slots());
        plan.meetings().forEach(planned -> stored.put(planned, store(id, before.remove(planned.id()), times, planned)));
        // Rows are written table by table: without it, seats could come before the meetings that are new.
        meetings.flush();
        stored.forEach((planned, meeting) -> seat(meeting, planned, seated, talks.of(planned)));
        giveUp(before);
        meetings.flush();
        book(stored.values());
        keepOutcomes(id, plan);
        end(season, plan, SeasonState.PLANNED);
        tellOfBrokenPromises(id, problem, plan, seated);
        events.publishEvent(new SeasonHappened(id, What.PLANNED, Map.of("meetings", Integer.toString(stored.size()))));
        leaveOutNewlyProtected(plan);
        events.publishEvent(new PlacesChanged(id));
    }

    /** A meeting about which somebody has a letter is cancelled, so that the letter can be found and corrected. */
    private void giveUp(Map<Long, Meeting> spare) {
        var written = letters.written(Meetings.BOOKING, spare.keySet());
        spare.forEach((number, meeting) -> {
            if (written.contains(number)) {
                meeting.cancel(CurrentUser.get());
            } else {
                meetings.delete(meeting);
            }
        });
    }

    /** The problem was read when the planning began; who has become protected since is in no group for a moment. */
    private void leaveOutNewlyProtected(Plan plan) {
        participants.flush();
        protection.check(plan.meetings().stream()
                .flatMap(meeting -> meeting.households().stream())
                .map(HouseholdId::new)
                .collect(Collectors.toSet()));
    }

    private void tellOfBrokenPromises(
            SeasonId id, PlanningProblem problem, Plan plan, Map<HouseholdId, Participant> seated) {
        PlaceChanges.between(problem, plan).forEach((household, change) -> {
            var was = seated.get(household);
            if (was != null && was.isPromised()) {
                events.publishEvent(new PlaceChanged(household, id, change.before(), change.after(), true));
            }
        });
    }

    private static int placed(Plan plan) {
        return plan.meetings().stream()
                .mapToInt(meeting -> meeting.households().size())
                .sum();
    }

    private Map<Long, Meeting> openMeetings(SeasonId id) {
        return meetings.ofSeason(id.value()).stream()
                .filter(meeting -> meeting.isOpenAt(clock.instant()))
                .collect(Collectors.toMap(
                        meeting -> meeting.id().value(), Function.identity(), (one, _) -> one, HashMap::new));
    }

    /** Returns who was there. */
    private Map<HouseholdId, Participant> clear(Collection<Meeting> open, Plan plan) {
        open.forEach(meeting -> bookings.release(meeting.reference()));
        // Who has called off stays on the list of the meeting.
        var numbers = open.stream().map(meeting -> meeting.id().value()).collect(Collectors.toSet());
        var present = participants.ofMeetings(numbers).stream()
                .filter(Participant::hasPlace)
                .toList();
        participants.deleteAll(present);
        formerPlaces.giveWay(plan.meetings().stream()
                .filter(planned -> numbers.contains(planned.id()))
                .collect(Collectors.toMap(PlannedMeeting::id, PlannedMeeting::households)));
        // Hibernate would insert before it deletes, and a household stands once in a meeting.
        participants.flush();
        return present.stream().collect(Collectors.toMap(Participant::household, Function.identity(), (one, _) -> one));
    }

    private Meeting store(SeasonId id, @Nullable Meeting before, SlotTimes times, PlannedMeeting planned) {
        var slot = times.time(planned.slot());
        if (before == null) {
            return meetings.save(new Meeting(id, slot, planned, CurrentUser.get()));
        }
        before.plan(slot, planned, CurrentUser.get());
        return before;
    }

    private void seat(Meeting meeting, PlannedMeeting planned, Map<HouseholdId, Participant> seated, List<Talk> talks) {
        var byHousehold = talks.stream().collect(Collectors.toMap(Talk::household, Function.identity()));
        for (long id : planned.households()) {
            var household = new HouseholdId(id);
            var participant = new Participant(meeting, household, false, CurrentUser.get());
            var before = seated.get(household);
            if (before != null && before.meeting().equals(meeting.id())) {
                participant.continueFrom(before);
            }
            participant.talk(byHousehold.get(id));
            participants.save(participant);
        }
    }

    private void book(Collection<Meeting> stored) {
        long refused = stored.stream()
                .filter(meeting -> !bookings.book(
                                new BookingRequest(meeting.reference(), meeting.slot(), meeting.resources(), null))
                        .isEmpty())
                .count();
        if (refused > 0) {
            throw new ResourcesTakenException((int) refused);
        }
    }

    private void keepOutcomes(SeasonId id, Plan plan) {
        var outcomes = plan.talks().stream()
                .collect(Collectors.toMap(IndividualTalk::household, talk -> Outcome.of(talk.reason())));
        plan.leftOut().forEach(household -> outcomes.put(household, Outcome.LEFT_OUT));
        var placed = new HashSet<Long>();
        plan.meetings().forEach(meeting -> placed.addAll(meeting.households()));
        for (var member : households.ofSeason(id.value())) {
            long household = member.household().value();
            if (!member.isToBeVisited() && (placed.contains(household) || outcomes.containsKey(household))) {
                member.become(outcomes.get(household));
            }
        }
    }
}
