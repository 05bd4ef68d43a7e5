package no.leietileie.casework.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Optional;
import no.leietileie.access.UserRow;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.casework.tasks.NewTask;

/** What is to be done, until when and by whom. */
class TaskFields extends FormColumn {

    private final Binder<TaskForm> binder = new Binder<>(TaskForm.class);
    private final TextField title = new TextField();

    /** @param byRule the rule says what is to be done, and the user may say more */
    TaskFields(List<UserRow> colleagues, boolean byRule) {
        title.setLabel(getTranslation(byRule ? "tasks.more" : "tasks.what"));
        title.setMaxLength(NewTask.TITLE_LENGTH);
        DateField dueOn = new DateField(getTranslation("tasks.due-on"));
        ComboBox<UserRow> assignee = new ComboBox<>(getTranslation("tasks.assignee"));
        assignee.setItems(colleagues);
        assignee.setItemLabelGenerator(UserRow::displayName);
        assignee.setClearButtonVisible(true);
        assignee.setHelperText(getTranslation("tasks.assignee.help"));
        var words = binder.forField(title);
        if (byRule) {
            words.bind("title");
            optional(title);
        } else {
            words.asRequired(getTranslation("tasks.what.missing")).bind("title");
            required(title);
        }
        binder.forField(dueOn).bind("dueOn");
        binder.forField(assignee).bind("assignee");
        optional(dueOn).optional(assignee);
    }

    void show(TaskForm form) {
        binder.readRecord(form);
    }

    /** Empty while there is something to mend, which is then told. */
    Optional<TaskForm> read(ErrorSummary errors) {
        return errors.read(binder);
    }
}
