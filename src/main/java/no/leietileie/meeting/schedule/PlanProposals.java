package no.leietileie.meeting.schedule;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.access.Role;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.ParticipantRow;
import no.leietileie.meeting.SeasonHappened;
import no.leietileie.meeting.SeasonHappened.What;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.planning.EarlierMeeting;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.changes.PlanChange;
import no.leietileie.meeting.planning.changes.PlanDifference;
import no.leietileie.meeting.planning.checking.PlanCheck;
import no.leietileie.meeting.planning.talks.Talk;
import no.leietileie.meeting.season.Season;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.meeting.season.SeasonState;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Plans made anew: every change is listed before anybody accepts it, and until then the plan so far stands. */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional
public class PlanProposals {

    private final SeasonRepository seasons;
    private final PlanProposalRepository repository;
    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final SeasonProblems problems;
    private final PlanStore store;
    private final Promises promises;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanProposals(
            SeasonRepository seasons,
            PlanProposalRepository repository,
            MeetingRepository meetings,
            ParticipantRepository participants,
            SeasonProblems problems,
            PlanStore store,
            Promises promises,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seasons = seasons;
        this.repository = repository;
        this.meetings = meetings;
        this.participants = participants;
        this.problems = problems;
        this.store = store;
        this.promises = promises;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<PlanProposalRow> find(SeasonId id) {
        return repository.findById(id.value()).map(proposal -> {
            var problem = problem(seasons.findById(id.value()).orElseThrow());
            return row(id, proposal, problem);
        });
    }

    private PlanningProblem problem(Season season) {
        return problems.read(season).problem();
    }

    private PlanProposalRow row(SeasonId id, PlanProposal proposal, PlanningProblem problem) {
        var plan = proposal.plan();
        if (isOvertaken(proposal, problem, plan)) {
            return new PlanProposalRow(proposal.madeAt(), proposal.madeByName(), true, 0, 0, 0, List.of());
        }
        var spots = new Spots(problem, plan);
        var changes = PlanDifference.between(problem, plan).changes().stream()
                .map(spots::change)
                .toList();
        var told = participants.ofSeason(id.value()).stream()
                .filter(Participant::isPromised)
                .map(Participant::household)
                .collect(Collectors.toSet());
        int toBeTold = (int) PlaceChanges.between(problem, plan).keySet().stream()
                .filter(told::contains)
                .count();
        return new PlanProposalRow(
                proposal.madeAt(),
                proposal.madeByName(),
                false,
                plan.meetings().size(),
                plan.leftOut().size(),
                toBeTold,
                changes);
    }

    /** Where everybody would be; empty without a proposal that can be accepted. Those without a place are missing. */
    @Transactional(readOnly = true)
    public Map<HouseholdId, ProposedPlace> places(SeasonId id) {
        var problem = problem(seasons.findById(id.value()).orElseThrow());
        return repository
                .findById(id.value())
                .filter(proposal -> !isOvertaken(proposal, problem, proposal.plan()))
                .map(proposal -> places(id, problem, proposal.plan()))
                .orElse(Map.of());
    }

    private Map<HouseholdId, ProposedPlace> places(SeasonId id, PlanningProblem problem, Plan plan) {
        var open = meetings.ofSeason(id.value()).stream()
                .filter(meeting -> meeting.isOpenAt(clock.instant()))
                .toList();
        var talks = new KeptTalks(
                problem,
                open,
                participants.ofMeetings(
                        open.stream().map(meeting -> meeting.id().value()).toList()));
        var times = SlotTimes.of(problem.slots());
        Map<HouseholdId, ProposedPlace> places = new HashMap<>();
        for (var planned : plan.meetings()) {
            var own = talks.of(planned).stream().collect(Collectors.toMap(Talk::household, Function.identity()));
            planned.households()
                    .forEach(household -> places.put(
                            new HouseholdId(household),
                            new ProposedPlace(
                                    times.time(planned.slot()),
                                    new ResourceId(planned.venue()),
                                    planned.interpreters(),
                                    talk(own.get(household)))));
        }
        return places;
    }

    private static ParticipantRow.@Nullable TalkTime talk(@Nullable Talk talk) {
        if (talk == null) {
            return null;
        }
        var interpreter = talk.interpreter();
        return new ParticipantRow.TalkTime(
                talk.from(),
                talk.to(),
                new ResourceId(talk.consultant()),
                interpreter == null ? null : new ResourceId(interpreter));
    }

    private static boolean isOvertaken(PlanProposal proposal, PlanningProblem problem, Plan plan) {
        return !proposal.isMadeFrom(problem)
                || !PlanCheck.violations(problem, plan).isEmpty();
    }

    /** In place of the plan so far; those who were told of a place that changes are told of in {@code PlaceChanged}. */
    public PlanProposalOutcome accept(SeasonId id) {
        var season = seasons.lock(id.value()).orElseThrow();
        var proposal = repository.findById(id.value());
        if (season.state() != SeasonState.PROPOSED || proposal.isEmpty()) {
            return PlanProposalOutcome.GONE;
        }
        promises.note(id);
        var problem = problem(season);
        var plan = proposal.get().plan();
        if (isOvertaken(proposal.get(), problem, plan)) {
            return PlanProposalOutcome.OVERTAKEN;
        }
        try {
            store.put(season, problem, plan);
        } catch (ResourcesTakenException taken) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return PlanProposalOutcome.OVERTAKEN;
        }
        repository.delete(proposal.get());
        return PlanProposalOutcome.ACCEPTED;
    }

    /** The plan so far stands. */
    public void discard(SeasonId id) {
        var season = seasons.lock(id.value()).orElseThrow();
        if (season.state() == SeasonState.PROPOSED) {
            season.endPlanning(SeasonState.PLANNED);
            repository.deleteById(id.value());
            events.publishEvent(new SeasonHappened(id, What.PROPOSAL_DISCARDED, Map.of()));
        }
    }

    /** The meetings of both plans by number. */
    private static final class Spots {

        private final Map<Long, PlannedMeeting> before = new HashMap<>();
        private final Map<Long, PlannedMeeting> after = new HashMap<>();
        private final SlotTimes times;

        Spots(PlanningProblem problem, Plan plan) {
            times = SlotTimes.of(problem.slots());
            problem.earlier().stream()
                    .map(EarlierMeeting::meeting)
                    .forEach(meeting -> before.put(meeting.id(), meeting));
            plan.meetings().forEach(meeting -> after.put(meeting.id(), meeting));
        }

        PlanProposalRow.Change change(PlanChange change) {
            return new PlanProposalRow.Change(
                    change.kind(),
                    change.promised(),
                    change.household() == 0 ? null : new HouseholdId(change.household()),
                    spot(before.get(change.meetingBefore())),
                    spot(after.get(change.meetingAfter())));
        }

        private PlanProposalRow.@Nullable Spot spot(@Nullable PlannedMeeting meeting) {
            return meeting == null
                    ? null
                    : new PlanProposalRow.Spot(
                            new MeetingId(meeting.id()),
                            times.time(meeting.slot()),
                            new ResourceId(meeting.venue()),
                            meeting.kind());
        }
    }
}
