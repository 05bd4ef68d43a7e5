package no.leietileie.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.MyDaySection;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Colleagues;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.ui.RegisterNavigation;
import org.springframework.core.annotation.Order;

/** Tasks that arose for households without a named contact: they wait until somebody takes them. */
@org.springframework.stereotype.Component
@Order(20)
class UnassignedTasksSection implements MyDaySection {

    private static final int MOST = 6;

    private final Tasks tasks;
    private final TenantList tenants;
    private final Colleagues colleagues;
    private final Clock clock;

    UnassignedTasksSection(Tasks tasks, TenantList tenants, Colleagues colleagues, Clock clock) {
        this.tasks = tasks;
        this.tenants = tenants;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Override
    public boolean isForCurrentUser() {
        return CurrentUser.get().roles().contains(Role.TEAM);
    }

    @Override
    public Component create() {
        Div lines = new Div();
        lines.addClassName("task-list");
        fill(lines);
        return new Card(Texts.text("my-day.unassigned"), lines);
    }

    private void fill(Div lines) {
        List<TaskRow> rows = tasks.listUnassigned(MOST);
        Map<HouseholdId, String> names = tenants.names(
                rows.stream().map(TaskRow::household).filter(Objects::nonNull).collect(Collectors.toSet()));
        lines.removeAll();
        rows.forEach(row -> lines.add(line(row, names, lines)));
        long more = tasks.countUnassigned() - rows.size();
        if (rows.isEmpty() || more > 0) {
            Paragraph rest = new Paragraph(
                    rows.isEmpty()
                            ? Texts.text("my-day.unassigned.none")
                            : Texts.counted("my-day.unassigned.more", more));
            rest.addClassName("quiet");
            lines.add(rest);
        }
    }

    private Div line(TaskRow row, Map<HouseholdId, String> names, Div lines) {
        Div about = new Div();
        about.addClassName("task-about");
        HouseholdId household = row.household();
        if (household != null && names.containsKey(household)) {
            about.add(new Anchor(RegisterNavigation.householdLocation(household), names.get(household)));
        }
        String due = Formats.date(row.dueOn());
        if (row.isOverdue(LocalDate.now(clock))) {
            about.add(new StatusBadge(Tone.RED, Texts.text("tasks.overdue", due)));
        } else if (row.dueOn() != null) {
            Span quiet = new Span(Texts.text("tasks.due", due));
            quiet.addClassName("quiet");
            about.add(quiet);
        }
        String title = TaskTitle.of(row);
        Button take = new Button(Texts.text("tasks.take"), click -> take(row, lines));
        take.setAriaLabel(Texts.text("tasks.take.label", title));
        take.addThemeVariants(ButtonVariant.SMALL);
        Div line =
                new Div(new Span(title), take, TaskLine.changeButton(row, tasks, colleagues, () -> fill(lines)), about);
        line.addClassName("task-line");
        return line;
    }

    private void take(TaskRow row, Div lines) {
        boolean taken = tasks.take(row.id());
        fill(lines);
        if (taken) {
            Notice.doneWithUndo(Texts.text("tasks.taken"), () -> {
                tasks.putBack(row.id());
                fill(lines);
            });
        } else {
            Notice.failed(Texts.text("tasks.taken.already"));
        }
    }
}
