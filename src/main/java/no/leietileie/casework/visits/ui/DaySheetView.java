package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Breadcrumb;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.ResourceRow;
import no.leietileie.resource.ui.BookingTexts;

/** What one consultant does on one day, to print or take along. */
@Route("besok/dagsark")
@RolesAllowed(Role.TEAM_NAME)
class DaySheetView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String DATE = "dato";
    static final String WHO = "hvem";

    private final transient VisitParts parts;
    private final DateField date = new DateField("");
    private final ComboBox<ResourceRow> who = new ComboBox<>();
    private final Div sheet = new Div();

    DaySheetView(VisitParts parts) {
        this.parts = parts;
        addClassNames("page", "day-sheet");
        date.setAriaLabel(getTranslation("visit.date"));
        date.addValueChangeListener(change -> go(change.isFromClient()));
        who.setAriaLabel(getTranslation("visit.consultant"));
        who.setItemLabelGenerator(ResourceRow::name);
        who.addValueChangeListener(change -> go(change.isFromClient()));
        Button print = new Button(
                getTranslation("calendar.print"),
                Icon.PRINTER.create(),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        PageHeader header = new PageHeader(getTranslation("day-sheet.title"), who, date, print);
        sheet.addClassName("day-sheet-visits");
        add(new Breadcrumb(getTranslation("calendar.title"), CalendarView.class), header, sheet);
    }

    private void go(boolean fromUser) {
        if (fromUser && date.getValue() != null && who.getValue() != null) {
            open(date.getValue(), who.getValue().id());
        }
    }

    static void open(LocalDate day, ResourceId consultant) {
        UI.getCurrent()
                .navigate(
                        DaySheetView.class,
                        new QueryParameters(Map.of(
                                DATE, List.of(day.toString()), WHO, List.of(Long.toString(consultant.value())))));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        LocalDate day = query.getSingleParameter(DATE)
                .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(LocalDate::parse)
                .orElse(parts.today());
        who.setItems(parts.activeStaff());
        Optional<ResourceRow> consultant = query.getSingleParameter(WHO)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(text -> parts.staff(Long.valueOf(text)))
                .or(parts::me);
        date.setValue(day);
        who.setValue(consultant.orElse(null));
        sheet.removeAll();
        consultant.ifPresent(one -> show(day, one));
    }

    private void show(LocalDate day, ResourceRow consultant) {
        List<VisitRow> visits = parts.visits().daySheet(day, consultant.id());
        sheet.add(new H2(getTranslation("day-sheet.heading", consultant.name(), Formats.date(day))));
        Set<HouseholdId> households = visits.stream().map(VisitRow::household).collect(Collectors.toSet());
        Map<HouseholdId, TenantRow> leases = parts.tenants().rowsOf(households);
        visits.forEach(visit ->
                Optional.ofNullable(leases.get(visit.household())).ifPresent(lease -> sheet.add(block(visit, lease))));
        if (visits.isEmpty()) {
            sheet.add(new Paragraph(getTranslation("day-sheet.none")));
        }
    }

    private Section block(VisitRow visit, TenantRow lease) {
        Map<ResourceId, String> names = parts.resources().names(visit.data().resources());
        Section block = new Section(
                new H3(BookingTexts.hours(visit.slot()) + " " + lease.tenantName()),
                new Facts()
                        .fact(getTranslation("visit.address"), VisitFacts.address(visit, lease))
                        .fact(getTranslation("visit.who"), VisitFacts.consultants(visit.data(), names))
                        .fact(getTranslation("visit.interpreter"), VisitFacts.interpreter(visit.data(), lease, names)));
        if (!visit.data().safetyNote().isEmpty()) {
            block.add(new Paragraph(
                    getTranslation("day-sheet.safety", visit.data().safetyNote())));
        }
        return block;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("day-sheet.title");
    }
}
