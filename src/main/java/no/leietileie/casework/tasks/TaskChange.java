package no.leietileie.casework.tasks;

import org.jspecify.annotations.Nullable;

/** What became of a change of a task. */
public sealed interface TaskChange {

    /** Undone by asking for {@code before} where {@code after} was seen. */
    record Saved(TaskData before, TaskRow after) implements TaskChange {}

    /**
     * Nothing was saved, since somebody else has changed the task, or it is done. Ask again with the version of {@code now}.
     *
     * @param otherUserName none when it is not known
     */
    record Conflicted(TaskRow now, @Nullable String otherUserName) implements TaskChange {}

    /** Or not to be seen by this user. */
    record NotFound() implements TaskChange {}
}
