package no.leietileie.casework.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.UserRow;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.Notice;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Colleagues;
import org.jspecify.annotations.Nullable;

/** Makes a task for a household. */
class TaskDialog extends Dialog {

    private final transient Tasks tasks;
    private final HouseholdId household;
    private final transient Runnable changed;
    private final TaskFields fields;
    private final ErrorSummary errors = new ErrorSummary();

    TaskDialog(Tasks tasks, Colleagues colleagues, HouseholdId household, Runnable changed) {
        this.tasks = tasks;
        this.household = household;
        this.changed = changed;
        setHeaderTitle(getTranslation("tasks.add"));
        List<UserRow> assignees = colleagues.whoSee(household);
        fields = new TaskFields(assignees, false);
        fields.show(TaskForm.emptyFor(me(assignees)));
        add(fields, errors);
        DialogButtons.add(this, getTranslation("form.save"), this::save);
    }

    private static @Nullable UserRow me(List<UserRow> assignees) {
        return assignees.stream()
                .filter(user -> user.id().equals(CurrentUser.get().id()))
                .findFirst()
                .orElse(null);
    }

    private void save() {
        fields.read(errors).ifPresent(this::save);
    }

    private void save(TaskForm form) {
        tasks.create(form.toTask(household));
        close();
        Notice.done(getTranslation("form.saved"));
        changed.run();
    }
}
