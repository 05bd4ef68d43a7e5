package no.leietileie.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.casework.tasks.NewTask;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.register.HouseholdId;

/** Makes a task for a household. */
class TaskDialog extends Dialog {

    private final transient Tasks tasks;
    private final HouseholdId household;
    private final transient Runnable changed;
    private final Binder<TaskForm> binder = new Binder<>(TaskForm.class);
    private final ErrorSummary errors = new ErrorSummary();

    TaskDialog(Tasks tasks, Users users, HouseholdId household, Runnable changed) {
        this.tasks = tasks;
        this.household = household;
        this.changed = changed;
        setHeaderTitle(getTranslation("tasks.add"));
        TextField title = new TextField(getTranslation("tasks.what"));
        title.setMaxLength(NewTask.TITLE_LENGTH);
        DateField dueOn = new DateField(getTranslation("tasks.due-on"));
        ComboBox<UserRow> assignee = new ComboBox<>(getTranslation("tasks.assignee"));
        assignee.setItems(users.listActive());
        assignee.setItemLabelGenerator(UserRow::displayName);
        binder.forField(title).asRequired(getTranslation("tasks.what.missing")).bind("title");
        binder.forField(dueOn).bind("dueOn");
        binder.forField(assignee).bind("assignee");
        binder.readRecord(TaskForm.emptyFor(me(users)));
        add(new FormColumn().required(title).optional(dueOn).optional(assignee), errors);
        Button save = new Button(getTranslation("form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), save);
    }

    private static UserRow me(Users users) {
        return users.listActive().stream()
                .filter(user -> user.id().equals(CurrentUser.get().id()))
                .findFirst()
                .orElseThrow();
    }

    private void save() {
        errors.read(binder).ifPresent(this::save);
    }

    private void save(TaskForm form) {
        tasks.create(form.toTask(household));
        close();
        Notice.done(getTranslation("form.saved"));
        changed.run();
    }
}
