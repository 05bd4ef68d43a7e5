package no.leietileie.casework.tasks;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TaskRepository extends JpaRepository<Task, Long> {

    /** One at a time changes a task, so that whoever comes second is told. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Task t where t.id = :id")
    Optional<Task> findForChange(long id);

    /** Open ones first, then by due date; what does not hurry comes last. */
    @Query("""
        select t from Task t where t.householdId = :householdId
        order by case when t.doneAt is null then 0 else 1 end, t.dueOn asc nulls last, t.id
        """)
    List<Task> ofHousehold(long householdId);

    @Query("""
        select t from Task t where t.assigneeId = :assigneeId and t.doneAt is null
        order by t.dueOn asc nulls last, t.id
        """)
    List<Task> openOf(long assigneeId);

    long countByAssigneeIdAndDoneAtIsNull(long assigneeId);

    boolean existsByHouseholdIdAndRuleAndDoneAtIsNull(long householdId, TaskRule rule);

    Optional<Task> findFirstByHouseholdIdAndRuleOrderByIdDesc(long householdId, TaskRule rule);

    List<Task> findByHouseholdIdAndRuleAndDoneAtIsNull(long householdId, TaskRule rule);

    boolean existsByHouseholdIdAndRuleAndAssigneeIdAndDoneAtIsNull(long householdId, TaskRule rule, long assigneeId);

    boolean existsByHouseholdIdAndRuleAndCreatedAtAfter(long householdId, TaskRule rule, Instant moment);

    List<Task> findByIdIn(Collection<Long> ids);

    @Query("""
        select t from Task t where t.householdId in :households and t.doneAt is null
        order by t.dueOn asc nulls last, t.id
        """)
    List<Task> openAbout(Collection<Long> households);

    @Query("""
        select t from Task t where t.assigneeId is null and t.doneAt is null
        order by t.dueOn asc nulls last, t.id
        """)
    List<Task> unassigned(Limit limit);

    long countByAssigneeIdIsNullAndDoneAtIsNull();
}
