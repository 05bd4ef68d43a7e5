package no.leietileie.casework.tasks;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import no.leietileie.casework.timeline.TimelineBodies;
import org.springframework.stereotype.Component;

/** The title of a task, for the timeline. */
@Component
class TaskBodies implements TimelineBodies {

    private final TaskRepository tasks;

    TaskBodies(TaskRepository tasks) {
        this.tasks = tasks;
    }

    @Override
    public String detail() {
        return TaskHappened.TASK;
    }

    @Override
    public Map<Long, String> bodies(Collection<Long> ids) {
        return tasks.findByIdIn(ids).stream()
                .map(Task::row)
                .collect(toMap(task -> task.id().value(), TaskRow::title));
    }
}
