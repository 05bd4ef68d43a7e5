package no.leietileie.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Colleagues;

/** What has to be done for one household. */
class TasksCard extends Card {

    private final transient Tasks tasks;
    private final transient Colleagues colleagues;
    private final transient Clock clock;
    private final HouseholdId household;
    private final Div lines = new Div();

    TasksCard(Tasks tasks, Colleagues colleagues, Clock clock, HouseholdId household) {
        super(Texts.text("tasks.title"));
        this.tasks = tasks;
        this.colleagues = colleagues;
        this.clock = clock;
        this.household = household;
        lines.addClassName("task-list");
        withAction(new Button(
                getTranslation("tasks.add"),
                Icon.PLUS.create(),
                click -> new TaskDialog(tasks, colleagues, household, this::load).open()));
        add(lines);
        load();
    }

    private void load() {
        List<TaskRow> rows = tasks.listOf(household);
        lines.removeAll();
        rows.forEach(row -> lines.add(new TaskLine(row, tasks, colleagues, clock, this::load)));
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("tasks.none"));
            none.addClassName("quiet");
            lines.add(none);
        }
    }
}
