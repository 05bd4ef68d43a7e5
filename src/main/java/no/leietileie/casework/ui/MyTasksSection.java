package no.leietileie.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.MyDaySection;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Colleagues;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.ui.RegisterNavigation;
import org.springframework.core.annotation.Order;

/** The user's own open tasks, the most urgent first. */
@org.springframework.stereotype.Component
@Order(10)
class MyTasksSection implements MyDaySection {

    private final Tasks tasks;
    private final TenantList tenants;
    private final Colleagues colleagues;
    private final Clock clock;

    MyTasksSection(Tasks tasks, TenantList tenants, Colleagues colleagues, Clock clock) {
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
        return new Card(Texts.text("my-day.tasks"), lines);
    }

    private void fill(Div lines) {
        List<TaskRow> rows = tasks.listOpenOf(CurrentUser.get().id());
        Map<HouseholdId, String> names = tenants.names(
                rows.stream().map(TaskRow::household).filter(Objects::nonNull).collect(Collectors.toSet()));
        lines.removeAll();
        rows.forEach(row ->
                lines.add(new TaskLine(row, tasks, colleagues, clock, () -> fill(lines), household(row, names))));
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("my-day.tasks.none"));
            none.addClassName("quiet");
            lines.add(none);
        }
    }

    private static Component household(TaskRow row, Map<HouseholdId, String> names) {
        HouseholdId household = row.household();
        if (household == null || !names.containsKey(household)) {
            return new Div();
        }
        return new Anchor(RegisterNavigation.householdLocation(household), names.get(household));
    }
}
