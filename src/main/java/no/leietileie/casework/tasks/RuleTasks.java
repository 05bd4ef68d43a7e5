package no.leietileie.casework.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.tasks.TaskHappened.What;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.SeenHouseholds;
import no.leietileie.register.tenants.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tasks that arise by rule. Whoever notices that a rule is met says so as often as it likes: one open task comes of it. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class RuleTasks {

    private final TaskRepository repository;
    private final TaskInserts inserts;
    private final SeenHouseholds households;
    private final Colleagues colleagues;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleTasks(
            TaskRepository repository,
            TaskInserts inserts,
            SeenHouseholds households,
            Colleagues colleagues,
            Cases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.inserts = inserts;
        this.households = households;
        this.colleagues = colleagues;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The task goes to the household's named contact; without one it waits until somebody takes it.
     *
     * @param happenedOn the day from which the time of the rule runs
     * @param more what is known beyond the rule, may be empty
     * @return empty when the household has an open task of this rule
     */
    public Optional<TaskId> arise(TaskRule rule, HouseholdId household, LocalDate happenedOn, String more) {
        var contact = cases.find(household).map(CaseRow::contact).orElse(null);
        return arise(rule, household, contact, happenedOn, more);
    }

    /**
     * As {@link #arise(TaskRule, HouseholdId, LocalDate, String)}, for somebody in particular. One who may not see the
     * household would never see the task: it waits for a colleague who does.
     */
    public Optional<TaskId> arise(
            TaskRule rule, HouseholdId household, @Nullable UserId wished, LocalDate happenedOn, String more) {
        households.require(household);
        UserId assignee = wished != null && colleagues.seesHousehold(wished, household) ? wished : null;
        if (isOpen(rule, household, assignee)) {
            return Optional.empty();
        }
        var title = more.strip();
        var wanted = new NewTask(
                household,
                title.substring(0, Math.min(title.length(), NewTask.TITLE_LENGTH)),
                rule.dueFor(happenedOn),
                assignee);
        var task = inserts.insert(household, wanted, rule, CurrentUser.get().id(), clock.instant());
        task.ifPresent(made -> events.publishEvent(TaskHappened.of(made.row(), What.CREATED)));
        return task.map(made -> made.row().id());
    }

    public Optional<TaskRow> find(TaskId id) {
        return repository.findById(id.value()).map(Task::row);
    }

    /** The task is no longer to be done; one that is done stays as it is. */
    public void withdraw(TaskId id) {
        repository.findById(id.value()).ifPresent(this::withdraw);
    }

    /** As {@link #withdraw(TaskId)}, for the open task of a rule, if there is one. */
    public void withdraw(TaskRule rule, HouseholdId household) {
        repository
                .findByHouseholdIdAndRuleAndDoneAtIsNull(household.value(), rule)
                .forEach(this::withdraw);
    }

    /** Opens the task of a rule again that was withdrawn last, while the household is where the rule holds. */
    public void takeUpAgain(TaskRule rule, HouseholdId household) {
        repository
                .findFirstByHouseholdIdAndRuleOrderByIdDesc(household.value(), rule)
                .filter(Task::isWithdrawn)
                .filter(_ -> isWhereItHolds(rule, household))
                .filter(task -> task.reopen(CurrentUser.get().id()))
                .ifPresent(task -> events.publishEvent(TaskHappened.of(task.row(), What.REOPENED)));
    }

    /** Is to be done after all; one that somebody has done stays done. */
    public void reopenWithdrawn(TaskId id) {
        repository
                .findById(id.value())
                .filter(Task::isWithdrawn)
                .filter(task -> task.reopen(CurrentUser.get().id()))
                .ifPresent(task -> events.publishEvent(TaskHappened.of(task.row(), What.REOPENED)));
    }

    private boolean isWhereItHolds(TaskRule rule, HouseholdId household) {
        return cases.find(household)
                .filter(found ->
                        CaseTasks.rule(found.stage()).filter(rule::equals).isPresent())
                .isPresent();
    }

    private void withdraw(Task task) {
        if (task.withdraw(CurrentUser.get().id(), clock.instant())) {
            events.publishEvent(TaskHappened.of(task.row(), What.WITHDRAWN));
        }
    }

    /** A mention is for one colleague, every other rule for the household. */
    private boolean isOpen(TaskRule rule, HouseholdId household, @Nullable UserId assignee) {
        return rule == TaskRule.MENTIONED && assignee != null
                ? repository.existsByHouseholdIdAndRuleAndAssigneeIdAndDoneAtIsNull(
                        household.value(), rule, assignee.value())
                : repository.existsByHouseholdIdAndRuleAndDoneAtIsNull(household.value(), rule);
    }
}
