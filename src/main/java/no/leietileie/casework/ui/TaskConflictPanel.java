package no.leietileie.casework.ui;

import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.VersionConflict;
import no.leietileie.casework.tasks.TaskChange;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.register.tenants.Colleagues;
import org.jspecify.annotations.Nullable;

/** Two people have changed the same task. */
class TaskConflictPanel extends VersionConflict {

    private final transient Colleagues colleagues;

    TaskConflictPanel(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    void show(TaskChange.Conflicted conflict, TaskForm mine, Runnable takeTheirs) {
        String other = name(conflict.otherUserName());
        TaskRow theirs = conflict.now();
        between(other);
        difference(getTranslation("tasks.what"), theirs.title(), mine.title());
        difference(getTranslation("tasks.due-on"), Formats.date(theirs.dueOn()), Formats.date(mine.dueOn()));
        difference(
                getTranslation("tasks.assignee"),
                userName(theirs.assignee()),
                userName(mine.toData().assignee()));
        ask(
                getTranslation("tasks.conflict", other),
                getTranslation("tasks.conflict.explanation"),
                getTranslation("tasks.conflict.theirs", other),
                takeTheirs);
    }

    private String userName(@Nullable UserId user) {
        return user == null
                ? Formats.UNKNOWN
                : colleagues.findUser(user).map(UserRow::displayName).orElse(Formats.UNKNOWN);
    }

    static String name(@Nullable String otherUserName) {
        return otherUserName == null ? Texts.text("tasks.conflict.somebody") : otherUserName;
    }
}
