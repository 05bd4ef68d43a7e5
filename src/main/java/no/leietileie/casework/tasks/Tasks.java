package no.leietileie.casework.tasks;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.base.RefusedException;
import no.leietileie.casework.tasks.TaskHappened.What;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.SeenHouseholds;
import no.leietileie.register.tenants.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has to be done, by whom and when. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional(readOnly = true)
public class Tasks {

    private final TaskRepository repository;
    private final SeenHouseholds households;
    private final Colleagues colleagues;
    private final Users users;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tasks(
            TaskRepository repository,
            SeenHouseholds households,
            Colleagues colleagues,
            Users users,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.households = households;
        this.colleagues = colleagues;
        this.users = users;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Open tasks of one user, the most urgent first. */
    public List<TaskRow> listOpenOf(UserId assignee) {
        return repository.openOf(assignee.value()).stream().map(Task::row).toList();
    }

    /** Call it when somebody's day is shown, with whom her tasks, meetings and visits are about. */
    @Transactional
    public void noteMyDay() {
        log.searched("my-day", Map.of());
    }

    /** Of each household the most urgent open task; those with none are missing. */
    public Map<HouseholdId, TaskRow> nextOf(Collection<HouseholdId> households) {
        Map<HouseholdId, TaskRow> next = new HashMap<>();
        if (!households.isEmpty()) {
            repository
                    .openAbout(households.stream().map(HouseholdId::value).toList())
                    .forEach(task -> {
                        TaskRow row = task.row();
                        next.putIfAbsent(Objects.requireNonNull(row.household()), row);
                    });
        }
        return next;
    }

    /** Open tasks that nobody has taken, the most urgent first. */
    public List<TaskRow> listUnassigned(int most) {
        return repository.unassigned(Limit.of(most)).stream().map(Task::row).toList();
    }

    public long countUnassigned() {
        return repository.countByAssigneeIdIsNullAndDoneAtIsNull();
    }

    /** The user takes a task that nobody has. @return whether a colleague was not faster */
    @Transactional
    public boolean take(TaskId id) {
        Task task = repository.findById(id.value()).orElseThrow();
        if (!task.giveTo(CurrentUser.get().id())) {
            return false;
        }
        publish(task, What.TAKEN);
        return true;
    }

    /** Puts back what the user has taken. */
    @Transactional
    public void putBack(TaskId id) {
        Task task = repository.findById(id.value()).orElseThrow();
        if (task.putBack(CurrentUser.get().id())) {
            publish(task, What.PUT_BACK);
        }
    }

    public long countOpenOf(UserId assignee) {
        return repository.countByAssigneeIdAndDoneAtIsNull(assignee.value());
    }

    /** All tasks about a household, the open ones first. */
    public List<TaskRow> listOf(HouseholdId household) {
        return repository.ofHousehold(household.value()).stream().map(Task::row).toList();
    }

    /** @throws RefusedException when it is for somebody who may not see the household */
    @Transactional
    public TaskId create(NewTask task) {
        HouseholdId household = task.household();
        if (household != null) {
            households.require(household);
        }
        mustSee(task.assignee(), household);
        Task stored = repository.save(new Task(task, CurrentUser.get().id(), clock.instant()));
        publish(stored, What.CREATED);
        return stored.row().id();
    }

    /**
     * Gives a task another day, other words or another hand.
     *
     * @param version of the task as it was seen
     * @throws RefusedException when it is given to somebody who may not see the household; whoever has it may keep it
     */
    @Transactional
    public TaskChange change(TaskId id, long version, TaskData data) {
        return repository
                .findForChange(id.value())
                .map(task -> change(task, version, data))
                .orElseGet(TaskChange.NotFound::new);
    }

    private TaskChange change(Task task, long version, TaskData data) {
        TaskData before = task.row().data();
        if (!task.isOpenAt(version)) {
            return new TaskChange.Conflicted(task.row(), nameOf(task));
        }
        if (!Objects.equals(before.assignee(), data.assignee())) {
            mustSee(data.assignee(), task.row().household());
        }
        if (!before.equals(data)) {
            task.change(data, CurrentUser.get().id());
            repository.flush();
            events.publishEvent(new TaskChanged(task.row(), before));
        }
        return new TaskChange.Saved(before, task.row());
    }

    private void mustSee(@Nullable UserId assignee, @Nullable HouseholdId household) {
        if (assignee != null && household != null) {
            colleagues.mustSee(assignee, household);
        }
    }

    private @Nullable String nameOf(Task task) {
        return task.changedBy()
                .flatMap(users::findUser)
                .map(UserRow::displayName)
                .orElse(null);
    }

    /** Doing a task that is done changes nothing. */
    @Transactional
    public void complete(TaskId id) {
        Task task = repository.findById(id.value()).orElseThrow();
        if (task.complete(CurrentUser.get().id(), clock.instant())) {
            publish(task, What.COMPLETED);
        }
    }

    /** A task that its rule has made anew meanwhile stays done: there is one open task of a rule. */
    @Transactional
    public void reopen(TaskId id) {
        Task task = repository.findById(id.value()).orElseThrow();
        if (!hasSuccessor(task.row()) && task.reopen(CurrentUser.get().id())) {
            publish(task, What.REOPENED);
        }
    }

    private boolean hasSuccessor(TaskRow task) {
        HouseholdId household = task.household();
        TaskRule rule = task.rule();
        if (household == null || rule == null) {
            return false;
        }
        UserId assignee = task.assignee();
        return rule == TaskRule.MENTIONED && assignee != null
                ? repository.existsByHouseholdIdAndRuleAndAssigneeIdAndDoneAtIsNull(
                        household.value(), rule, assignee.value())
                : repository.existsByHouseholdIdAndRuleAndDoneAtIsNull(household.value(), rule);
    }

    private void publish(Task task, What what) {
        events.publishEvent(TaskHappened.of(task.row(), what));
    }
}
