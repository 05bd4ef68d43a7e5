package no.leietileie.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.register.tenants.Colleagues;

/** One task: done with one click, back with the next. */
class TaskLine extends Div {

    private final transient Tasks tasks;
    private final transient TaskRow task;
    private final transient Runnable changed;

    TaskLine(TaskRow task, Tasks tasks, Colleagues colleagues, Clock clock, Runnable changed, Component... context) {
        this.tasks = tasks;
        this.task = task;
        this.changed = changed;
        addClassName("task-line");
        Checkbox done = new Checkbox(TaskTitle.of(task));
        done.setValue(task.done());
        done.addValueChangeListener(change -> toggle(change.getValue()));
        Div about = new Div(context);
        about.add(due(LocalDate.now(clock)));
        about.addClassName("task-about");
        add(done);
        if (!task.done()) {
            add(changeButton(task, tasks, colleagues, changed));
        }
        add(about);
    }

    static Button changeButton(TaskRow task, Tasks tasks, Colleagues colleagues, Runnable changed) {
        Button change = new Button(
                Texts.text("tasks.change.do"), click -> new TaskChangeDialog(tasks, colleagues, task, changed).open());
        change.setAriaLabel(Texts.text("tasks.change.label", TaskTitle.of(task)));
        change.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return change;
    }

    private Component due(LocalDate today) {
        if (task.dueOn() == null) {
            return new Span();
        }
        String date = Formats.date(task.dueOn());
        if (task.isOverdue(today)) {
            return new StatusBadge(Tone.RED, getTranslation("tasks.overdue", date));
        }
        Span due = new Span(getTranslation("tasks.due", date));
        due.addClassName("quiet");
        return due;
    }

    private void toggle(boolean done) {
        if (done) {
            tasks.complete(task.id());
            Notice.doneWithUndo(getTranslation("tasks.completed"), () -> {
                tasks.reopen(task.id());
                changed.run();
            });
        } else {
            tasks.reopen(task.id());
        }
        changed.run();
    }
}
