package no.leietileie.casework.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import no.leietileie.casework.tasks.RuleTasks;
import no.leietileie.casework.tasks.TaskId;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks that come of visits: they arise by rule, and go when what they ask for is done or no longer asked. */
@Component
class VisitTasks {

    private final VisitRepository repository;
    private final RuleTasks tasks;
    private final Clock clock;

    VisitTasks(VisitRepository repository, RuleTasks tasks, Clock clock) {
        this.repository = repository;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * Its time runs from the day of the visit, also when that is recorded later; from today when the household calls before.
     *
     * @return null when nothing is to be done, or somebody has the task already
     */
    @Nullable
    TaskId arise(Visit visit, VisitState wanted) {
        LocalDate today = LocalDate.now(clock);
        LocalDate visited = visit.data().slot().date();
        LocalDate from = visited.isBefore(today) ? visited : today;
        return VisitFollowUp.of(visit.kind(), wanted)
                .flatMap(rule -> tasks.arise(rule, visit.household(), from, ""))
                .orElse(null);
    }

    /** The outcome of the visit is taken back. */
    void takeBack(Visit visit) {
        TaskId task = visit.followUp();
        if (task != null) {
            tasks.withdraw(task);
        }
    }

    /** Another day is agreed: nobody need agree on one any longer. */
    void dayAgreed(HouseholdId household) {
        inVain(household).forEach(tasks::withdraw);
    }

    /** The day that was agreed is called off: unless there is another, one must be agreed again. */
    void dayCalledOff(HouseholdId household) {
        boolean another = repository.ofHousehold(household.value()).stream()
                .anyMatch(visit -> visit.state() == VisitState.PLANNED);
        if (!another) {
            inVain(household).findFirst().ifPresent(tasks::reopenWithdrawn);
        }
    }

    /** What the household's visits in vain ask for, that of the newest first. */
    private Stream<TaskId> inVain(HouseholdId household) {
        return repository.ofHousehold(household.value()).stream()
                .filter(visit -> visit.state() == VisitState.NO_ANSWER || visit.state() == VisitState.POSTPONED)
                .map(Visit::followUp)
                .filter(Objects::nonNull);
    }
}
