package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.leietileie.access.UserRow;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.Icon;
import no.leietileie.casework.tasks.NewTask;
import no.leietileie.register.HouseholdId;

/** One task that follows from a decision; an empty line is none. */
class DecisionTaskLine extends Div {

    private final TextField title = new TextField(getTranslation("tasks.what"));
    private final ComboBox<UserRow> assignee = new ComboBox<>(getTranslation("tasks.assignee"));
    private final DateField dueOn = new DateField(getTranslation("tasks.due-on"));

    DecisionTaskLine(List<UserRow> colleagues, Consumer<DecisionTaskLine> remove) {
        addClassName("task-fields");
        title.setMaxLength(NewTask.TITLE_LENGTH);
        assignee.setItems(colleagues);
        assignee.setItemLabelGenerator(UserRow::displayName);
        Button gone = new Button(Icon.X.create(), click -> remove.accept(this));
        gone.setAriaLabel(getTranslation("matter.task.remove"));
        gone.addThemeVariants(ButtonVariant.TERTIARY);
        add(title, assignee, dueOn, gone);
    }

    Optional<NewTask> read(HouseholdId household) {
        UserRow who = assignee.getValue();
        return title.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(
                        new NewTask(household, title.getValue(), dueOn.getValue(), who == null ? null : who.id()));
    }
}
