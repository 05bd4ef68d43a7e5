package no.leietileie.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.resource.calendar.SpecialDay;
import no.leietileie.resource.calendar.SpecialDayKind;
import no.leietileie.resource.calendar.WorkCalendar;

/** The days of a year that are not like others. */
@Route("ressurser/kalender")
@RolesAllowed({Role.TEAM_NAME, Role.ADMIN_NAME})
class WorkCalendarView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final String YEAR = "year";

    private final transient WorkCalendar calendar;
    private final transient Clock clock;
    private final Grid<SpecialDay> grid = new Grid<>();
    private final Select<Integer> year = new Select<>();
    private final ProposalsCard proposals;

    WorkCalendarView(WorkCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
        addClassName("page");
        Button add = new Button(
                getTranslation("special-day.add"),
                Icon.PLUS.create(),
                click -> new SpecialDayDialog(calendar, this::load).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        int now = LocalDate.now(clock).getYear();
        year.setItems(IntStream.rangeClosed(now - 1, now + 3).boxed().toList());
        year.setItemLabelGenerator(String::valueOf);
        year.setAriaLabel(getTranslation("special-day.year"));
        year.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(WorkCalendarView.class, QueryParameters.of(YEAR, String.valueOf(change.getValue())));
            }
        });
        proposals = new ProposalsCard(calendar, this::load);
        addColumns();
        add(
                new PageHeader(getTranslation("special-day.title"), year, add),
                new ResourceTabs(WorkCalendarView.class),
                proposals,
                grid);
    }

    private void addColumns() {
        grid.addColumn(day -> days(day)).setHeader(getTranslation("special-day.days"));
        grid.addColumn(ResourceLabels::name)
                .setHeader(getTranslation("special-day.name"))
                .setFlexGrow(2);
        grid.addComponentColumn(day -> new StatusBadge(ResourceLabels.tone(day.kind()), ResourceLabels.of(day.kind())))
                .setHeader(getTranslation("special-day.kind"));
        grid.addComponentColumn(this::edit).setHeader(getTranslation("municipality.actions"));
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(getTranslation("special-day.empty"));
    }

    private static String days(SpecialDay day) {
        return day.firstDay().equals(day.lastDay())
                ? Formats.date(day.firstDay())
                : Formats.date(day.firstDay()) + "–" + Formats.date(day.lastDay());
    }

    private Component edit(SpecialDay day) {
        if (day.kind() == SpecialDayKind.PUBLIC_HOLIDAY) {
            return new Span();
        }
        Button edit = new Button(
                getTranslation("special-day.edit"), click -> new SpecialDayDialog(calendar, day, this::load).open());
        edit.setAriaLabel(getTranslation("special-day.edit.label", day.name()));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        return edit;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        int now = LocalDate.now(clock).getYear();
        year.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(wanted -> wanted >= now - 1 && wanted <= now + 3)
                .orElse(now));
        load();
    }

    private void load() {
        int shown = year.getValue();
        grid.setItems(calendar.listBetween(LocalDate.of(shown, 1, 1), LocalDate.of(shown, 12, 31)));
        proposals.load(shown);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("special-day.title");
    }
}
