package no.leietileie.casework.tasks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.util.Optional;
import no.leietileie.access.UserId;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stores a task of a rule, of which a household has one open at most. Two jobs that notice the same at once both find none:
 * the table refuses the second, which must not fail the letter, visit or import that it came with.
 */
@Component
class TaskInserts {

    private static final String INSERT = """
            INSERT INTO task (id, version, household_id, title, rule, due_on, assignee_id, created_by, created_at)
            VALUES (:id, 0, :household, :title, :rule, :dueOn, :assignee, :creator, :now)
            ON DUPLICATE KEY UPDATE id = id
            """;

    private final EntityManager entities;

    TaskInserts(EntityManager entities) {
        this.entities = entities;
    }

    /** Empty when somebody else has just stored the same. */
    Optional<Task> insert(HouseholdId household, NewTask task, TaskRule rule, UserId creator, Instant now) {
        // A number of its own: of those that Hibernate hands out, this is the last of a block that nobody else has.
        long id = ((Number) entities.createNativeQuery("SELECT NEXT VALUE FOR task_seq")
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult())
                .longValue();
        entities.createNativeQuery(INSERT)
                .setParameter("id", id)
                .setParameter("household", household.value())
                .setParameter("title", task.title().strip())
                .setParameter("rule", rule.name())
                .setParameter("dueOn", task.dueOn())
                .setParameter("assignee", value(task.assignee()))
                .setParameter("creator", creator.value())
                .setParameter("now", now)
                .executeUpdate();
        return Optional.ofNullable(entities.find(Task.class, id));
    }

    private static @Nullable Long value(@Nullable UserId user) {
        return user == null ? null : user.value();
    }
}
