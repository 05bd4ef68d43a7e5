package no.leietileie.casework.ui;

import no.leietileie.base.ui.Texts;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.TaskRule;

/** What a task asks for, in words: written by hand, or found by its rule. */
public final class TaskTitle {

    private TaskTitle() {}

    public static String of(TaskRow task) {
        TaskRule rule = task.rule();
        if (rule == null) {
            return task.title();
        }
        String what = Texts.text("task.rule." + rule.name());
        return task.title().isEmpty() ? what : Texts.text("tasks.rule-and-more", what, task.title());
    }
}
