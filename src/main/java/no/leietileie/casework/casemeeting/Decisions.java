package no.leietileie.casework.casemeeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.leietileie.access.ActingUser;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.casework.casemeeting.MatterHappened.What;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.MoveResult;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.stages.StepRow;
import no.leietileie.casework.tasks.NewTask;
import no.leietileie.casework.tasks.RuleTasks;
import no.leietileie.casework.tasks.Tasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting decides about a household, with the step and the tasks that follow from it, all or nothing. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class Decisions {

    private final MatterRepository matters;
    private final CaseMeetingRepository meetings;
    private final MatterShares shares;
    private final Cases cases;
    private final Tasks tasks;
    private final RuleTasks ruleTasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            MatterRepository matters,
            CaseMeetingRepository meetings,
            MatterShares shares,
            Cases cases,
            Tasks tasks,
            RuleTasks ruleTasks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.matters = matters;
        this.meetings = meetings;
        this.shares = shares;
        this.cases = cases;
        this.tasks = tasks;
        this.ruleTasks = ruleTasks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param version of the matter as the user saw it
     * @throws IllegalStateException when the matter stands on no agenda, is decided, or the meeting is over
     */
    public DecisionOutcome decide(MatterId id, long version, Decision decision) {
        CaseMatter matter = changeable(id);
        if (matter.version() != version) {
            return new DecisionOutcome.ChangedBy(matter.changedByName());
        }
        if (matter.isDecided()) {
            throw new IllegalStateException("The matter is decided");
        }
        StageChange step = decision.step();
        if (step != null) {
            Optional<DecisionOutcome> refused = move(matter, decision.caseVersion(), step);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        matter.decide(decision, CurrentUser.get(), clock.instant());
        for (NewTask task : decision.tasks()) {
            matter.gave(tasks.create(new NewTask(matter.household(), task.title(), task.dueOn(), task.assignee())));
        }
        if (decision.kind() == DecisionKind.POSTPONE) {
            matter.continuesAs(matters.save(matter.again(CurrentUser.get(), clock.instant()))
                    .id());
        }
        matters.flush();
        events.publishEvent(MatterHappened.of(
                matter,
                What.DECIDED,
                Map.of(MatterHappened.DECISION, decision.kind().name())));
        return new DecisionOutcome.Stored(matter.row());
    }

    private Optional<DecisionOutcome> move(CaseMatter matter, long caseVersion, StageChange step) {
        return switch (cases.move(matter.household(), caseVersion, step)) {
            case MoveResult.Moved _ -> {
                matter.moved(step.to(), step.on());
                yield Optional.empty();
            }
            case MoveResult.Refused(var problems) -> Optional.of(new DecisionOutcome.StepRefused(problems));
            case MoveResult.Outdated(var now, var byWhom) -> Optional.of(new DecisionOutcome.CaseMoved(byWhom, now));
        };
    }

    /**
     * Takes a decision back, with its step, its tasks and the matter that it left waiting. When the case has taken another
     * step since, nothing is taken back.
     */
    public DecisionOutcome takeBack(MatterId id) {
        CaseMatter matter = changeable(id);
        DecisionRow decision = matter.row().decision();
        if (decision == null) {
            return new DecisionOutcome.Stored(matter.row());
        }
        if (decision.movedTo() != null) {
            CaseRow now = cases.find(matter.household()).orElseThrow();
            if (now.stage() != decision.movedTo() || !now.position().enteredOn().equals(decision.movedOn())) {
                return new DecisionOutcome.CaseMoved(lastActor(now), now);
            }
            cases.undo(matter.household(), now.version());
        }
        matter.tasks().forEach(ruleTasks::withdraw);
        MatterId next = matter.continuedAs();
        if (next != null) {
            matters.seen(List.of(next.value())).stream()
                    .filter(CaseMatter::waits)
                    .forEach(waiting -> waiting.withdraw(clock.instant()));
        }
        matter.takeBackDecision(CurrentUser.get());
        matters.flush();
        events.publishEvent(MatterHappened.of(matter, What.TAKEN_BACK, Map.of()));
        return new DecisionOutcome.Stored(matter.row());
    }

    private static String lastActor(CaseRow now) {
        return now.steps().stream()
                .filter(StepRow::stands)
                .reduce((_, last) -> last)
                .map(StepRow::actorName)
                .orElse("");
    }

    /**
     * Closes a meeting: what was not decided waits for the next one.
     *
     * @return the matters that were postponed by it
     */
    public List<MatterId> postponeUndecided(CaseMeetingId meeting) {
        List<MatterId> postponed = postpone(meeting);
        matters.flush();
        // What the user may not see must not stay behind on a meeting that is over.
        ActingUser.as(ActingUser.SYSTEM, () -> postpone(meeting));
        return postponed;
    }

    private List<MatterId> postpone(CaseMeetingId meeting) {
        List<MatterId> postponed = new ArrayList<>();
        for (CaseMatter matter : matters.agendaOf(meeting.value())) {
            if (!matter.isDecided()) {
                decide(matter.id(), matter.version(), Decision.of(DecisionKind.POSTPONE, ""));
                postponed.add(matter.id());
            }
        }
        return postponed;
    }

    private CaseMatter changeable(MatterId id) {
        Agendas.mustSeeAll();
        CaseMatter matter = matters.forChange(id.value()).orElseThrow();
        CaseMeetingId meeting = matter.meeting();
        if (meeting == null || meetings.findById(meeting.value()).orElseThrow().state() != MeetingState.PLANNED) {
            throw new IllegalStateException("The matter stands on no agenda that is open");
        }
        return matter;
    }
}
