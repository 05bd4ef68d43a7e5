package no.leietileie.casework.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.leietileie.access.UserRow;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.Notice;
import no.leietileie.casework.tasks.TaskChange;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Colleagues;

/** Gives a task another day, other words or another hand. Two colleagues at once lose nothing: see {@link TaskConflictPanel}. */
class TaskChangeDialog extends Dialog {

    private final transient Tasks tasks;
    private final transient Colleagues colleagues;
    private final transient Runnable changed;
    private final TaskFields fields;
    private final TaskConflictPanel conflict;
    private final ErrorSummary errors = new ErrorSummary();
    private transient TaskRow seen;

    TaskChangeDialog(Tasks tasks, Colleagues colleagues, TaskRow task, Runnable changed) {
        this.tasks = tasks;
        this.colleagues = colleagues;
        this.changed = changed;
        this.seen = task;
        setHeaderTitle(getTranslation("tasks.change"));
        fields = new TaskFields(assignees(), task.rule() != null);
        conflict = new TaskConflictPanel(colleagues);
        fields.show(form(task));
        if (task.rule() != null) {
            add(new Paragraph(getTranslation("task.rule." + task.rule().name())));
        }
        add(fields, conflict, errors);
        DialogButtons.add(this, getTranslation("form.save"), this::save);
    }

    /** Whoever has the task now can keep it, though she may not be given new ones. */
    private List<UserRow> assignees() {
        HouseholdId household = seen.household();
        List<UserRow> active = household == null ? colleagues.all() : colleagues.whoSee(household);
        return Stream.concat(active.stream(), assignee(seen)).distinct().toList();
    }

    private Stream<UserRow> assignee(TaskRow task) {
        return Optional.ofNullable(task.assignee()).flatMap(colleagues::findUser).stream();
    }

    private TaskForm form(TaskRow task) {
        return new TaskForm(
                task.title(), task.dueOn(), assignee(task).findFirst().orElse(null));
    }

    private void save() {
        fields.read(errors).ifPresent(this::store);
    }

    private void store(TaskForm form) {
        switch (tasks.change(seen.id(), seen.version(), form.toData())) {
            case TaskChange.Saved saved -> {
                closeWith(() -> Notice.doneWithUndo(getTranslation("form.saved"), () -> undo(saved)));
            }
            case TaskChange.Conflicted(var now, var other)
            when now.done() ->
                closeWith(() -> Notice.failed(getTranslation("tasks.done-meanwhile", TaskConflictPanel.name(other))));
            case TaskChange.Conflicted conflicted -> {
                seen = conflicted.now();
                conflict.show(conflicted, form, () -> fields.show(form(seen)));
            }
            case TaskChange.NotFound() -> closeWith(() -> Notice.failed(getTranslation("tasks.gone")));
        }
    }

    private void closeWith(Runnable message) {
        close();
        changed.run();
        message.run();
    }

    private void undo(TaskChange.Saved saved) {
        TaskRow after = saved.after();
        TaskChange undone = tasks.change(after.id(), after.version(), saved.before());
        if (!(undone instanceof TaskChange.Saved)) {
            Notice.failed(getTranslation("tasks.undo.conflict"));
        }
        changed.run();
    }
}
