package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.base.ui.EventCalendar;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.visits.VisitId;
import no.leietileie.casework.visits.VisitOutcome;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.casework.visits.plans.ui.PlanStarter;
import no.leietileie.casework.visits.ui.CalendarAddress.Whose;
import no.leietileie.resource.TimeSlot;

/** Visits and rooms by month, week, day or as a list. The address holds what is shown. */
@Route("kalender")
@RolesAllowed(Role.TEAM_NAME)
class CalendarView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient VisitParts parts;
    private final VisitCalendar calendar = new VisitCalendar();
    private final PageHeader header;
    private final CalendarToolbar toolbar;
    private final Paragraph hint = new Paragraph();
    private transient CalendarAddress address;
    private transient List<VisitId> shown = List.of();

    CalendarView(VisitParts parts) {
        this.parts = parts;
        this.address = CalendarAddress.read(QueryParameters.empty(), parts.today(), Whose.TEAM);
        addClassNames("page", "page-fill", "calendar-page");
        Button sheet = new Button(
                getTranslation("day-sheet.open"),
                Icon.PRINTER.create(),
                click -> UI.getCurrent()
                        .navigate(
                                DaySheetView.class,
                                QueryParameters.of(
                                        DaySheetView.DATE, address.date().toString())));
        Button print = new Button(getTranslation("calendar.print"), Icon.PRINTER.create(), click -> print());
        RouterLink plans = PlanStarter.listLink();
        plans.addClassName("button-link");
        header = new PageHeader(getTranslation("calendar.title"), plans, sheet, print);
        toolbar = new CalendarToolbar(this::go, parts.today());
        hint.addClassName("hint");
        hint.setVisible(false);
        calendar.setSizeFull();
        calendar.onOpen(this::open);
        calendar.onMove((visit, start) -> move(visit, start));
        add(header, toolbar, hint, calendar);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean bookable = parts.me().isPresent();
        address = CalendarAddress.read(
                event.getLocation().getQueryParameters(), parts.today(), bookable ? Whose.MINE : Whose.TEAM);
        hint.setVisible(!bookable && address.whose() == Whose.MINE);
        hint.setText(getTranslation("calendar.not-bookable"));
        parts.visits().noteCalendar(TimeSlot.days(address.firstDay(), address.lastDay()));
        load();
    }

    private void print() {
        parts.visits().notePrinted(shown);
        UI.getCurrent().getPage().executeJs("window.print()");
    }

    private void load() {
        toolbar.show(address);
        List<VisitCalendar.Entry> entries = new CalendarEntries(parts, address).all();
        shown = entries.stream()
                .filter(VisitCalendar.Entry::opens)
                .map(entry -> new VisitId(Long.parseLong(entry.id())))
                .toList();
        header.setNote(Texts.counted("calendar.count", shown.size()));
        calendar.show(new VisitCalendar.Content(
                EventCalendar.View.valueOf(address.view().name()),
                address.date(),
                getLocale(),
                entries,
                List.of(
                        getTranslation("calendar.all-day"),
                        getTranslation("calendar.none"),
                        getTranslation("calendar.more"))));
    }

    private void go(CalendarAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(CalendarView.class, wanted.toQuery()));
    }

    private void open(VisitId id) {
        parts.visits().look(id).ifPresent(visit -> new VisitCardDialog(parts, visit, this::load, this::move).open());
    }

    private void move(VisitId id, LocalDateTime start) {
        parts.visits().find(id).ifPresent(visit -> {
            TimeSlot before = visit.slot();
            TimeSlot wanted = TimeSlot.starting(start, before.length());
            VisitOutcomes.tell(
                    parts.visits().move(id, visit.version(), wanted),
                    getTranslation("visit.moved", VisitTexts.when(wanted)),
                    stored -> moveBack(stored, before));
            // Also after a refusal, so that the visit stands where it is and not where it was dropped.
            load();
        });
    }

    private void moveBack(VisitRow stored, TimeSlot before) {
        if (!(parts.visits().move(stored.id(), stored.version(), before) instanceof VisitOutcome.Stored)) {
            Notice.failed(getTranslation("visit.undo-failed"));
        }
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.title");
    }
}
