package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.leietileie.access.UserRow;
import no.leietileie.casework.tasks.NewTask;
import no.leietileie.register.HouseholdId;

/** The tasks that follow from a decision. */
class DecisionTasks extends Div {

    private final List<DecisionTaskLine> tasks = new ArrayList<>();
    private final Div lines = new Div();

    /** @param colleagues who may be given one, asked for each */
    DecisionTasks(Supplier<List<UserRow>> colleagues) {
        lines.addClassName("decision-tasks");
        Button more = new Button(getTranslation("matter.task.add"), click -> {
            DecisionTaskLine line = new DecisionTaskLine(colleagues.get(), this::take);
            tasks.add(line);
            lines.add(line);
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(new H3(getTranslation("tasks.title")), lines, more);
    }

    private void take(DecisionTaskLine line) {
        tasks.remove(line);
        lines.remove(line);
    }

    List<NewTask> read(HouseholdId household) {
        return tasks.stream().flatMap(line -> line.read(household).stream()).toList();
    }
}
