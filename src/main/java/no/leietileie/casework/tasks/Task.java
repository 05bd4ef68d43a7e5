package no.leietileie.casework.tasks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.UserId;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** Something somebody has to do, most often about one household. */
@Entity
@Table(name = "task")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class Task {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "task")
    @SequenceGenerator(name = "task", sequenceName = "task_seq", allocationSize = 20)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable Long householdId;

    private String title;

    @Enumerated(EnumType.STRING)
    private @Nullable TaskRule rule;

    private @Nullable LocalDate dueOn;

    private @Nullable Long assigneeId;

    private long createdBy;

    private Instant createdAt;

    private @Nullable Instant doneAt;

    private @Nullable Long doneBy;

    private @Nullable Instant withdrawnAt;

    private @Nullable Long changedBy;

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    Task(NewTask task, UserId creator, Instant now) {
        householdId = task.household() == null ? null : task.household().value();
        title = task.title().strip();
        dueOn = task.dueOn();
        assigneeId = task.assignee() == null ? null : task.assignee().value();
        createdBy = creator.value();
        createdAt = now;
    }

    /** Doing a task twice changes nothing: two colleagues may click at the same time. */
    boolean complete(UserId user, Instant now) {
        if (doneAt != null) {
            return false;
        }
        doneAt = now;
        doneBy = user.value();
        changedBy = user.value();
        return true;
    }

    /** Nobody has to do it any longer. Does nothing to one that was done. */
    boolean withdraw(UserId user, Instant now) {
        boolean wasOpen = complete(user, now);
        if (wasOpen) {
            withdrawnAt = now;
        }
        return wasOpen;
    }

    /** False when somebody has it, or it is done. */
    boolean giveTo(UserId user) {
        if (assigneeId != null || doneAt != null) {
            return false;
        }
        assigneeId = user.value();
        changedBy = user.value();
        return true;
    }

    boolean putBack(UserId user) {
        if (assigneeId == null || assigneeId != user.value() || doneAt != null) {
            return false;
        }
        assigneeId = null;
        changedBy = user.value();
        return true;
    }

    /** Done tasks stay as they were done. */
    boolean isOpenAt(long seen) {
        return version == seen && doneAt == null;
    }

    /** @throws IllegalArgumentException without words, where no rule says what to do */
    void change(TaskData data, UserId user) {
        if (rule == null && data.title().isEmpty()) {
            throw new IllegalArgumentException("A task says what to do");
        }
        title = data.title();
        dueOn = data.dueOn();
        assigneeId = data.assignee() == null ? null : data.assignee().value();
        changedBy = user.value();
    }

    /** Who changed the task last, as far as it is known. */
    Optional<UserId> changedBy() {
        return Optional.ofNullable(changedBy).map(UserId::new);
    }

    boolean reopen(UserId user) {
        if (doneAt == null) {
            return false;
        }
        doneAt = null;
        doneBy = null;
        withdrawnAt = null;
        changedBy = user.value();
        return true;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    TaskRow row() {
        return new TaskRow(
                new TaskId(Objects.requireNonNull(id, "The task has not been stored")),
                householdId == null ? null : new HouseholdId(householdId),
                title,
                dueOn,
                assigneeId == null ? null : new UserId(assigneeId),
                doneAt != null,
                rule,
                version);
    }
}
