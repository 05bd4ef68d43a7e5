package no.leietileie.resource.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.access.Users;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.ListWithPanel;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.SidePanel;
import no.leietileie.base.ui.Texts;
import no.leietileie.resource.Absences;
import no.leietileie.resource.Resources;
import no.leietileie.resource.StaffMembers;
import no.leietileie.resource.StaffRow;
import no.leietileie.resource.sheet.AvailabilityImport;

/** Who of the team can be booked, and when each of them is there. */
@Route("ressurser/ansatte")
@RolesAllowed({Role.TEAM_NAME, Role.ADMIN_NAME})
class StaffView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient StaffMembers staff;
    private final transient Absences absences;
    private final transient Resources resources;
    private final Grid<StaffRow> grid = new Grid<>();
    private final SidePanel panel;
    private final ListWithPanel body;
    private final PageHeader header;

    StaffView(
            StaffMembers staff, Absences absences, Resources resources, Users users, AvailabilityImport availability) {
        this.staff = staff;
        this.absences = absences;
        this.resources = resources;
        addClassNames("page", "page-fill");
        Button add = new Button(
                getTranslation("staff.add"),
                Icon.PLUS.create(),
                click -> new StaffDialog(staff, users, id -> OpenLine.open(StaffView.class, id)).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        header = new PageHeader(getTranslation("staff.title"), SheetDialog.opener(availability, this::load), add);
        panel = new SidePanel(
                getTranslation("staff.panel"),
                getTranslation("resource.panel.close"),
                () -> OpenLine.close(StaffView.class));
        addColumns();
        body = new ListWithPanel(grid, panel, "28rem");
        add(header, new ResourceTabs(StaffView.class), body);
    }

    private void addColumns() {
        grid.addColumn(StaffRow::name).setHeader(getTranslation("staff.name"));
        grid.addColumn(row -> HoursSummary.of(row.hours()))
                .setHeader(getTranslation("resource.hours"))
                .setTooltipGenerator(row -> HoursSummary.of(row.hours()))
                .setFlexGrow(4);
        grid.addColumn(row -> AbsenceCard.summary(absences.listComing(row.id())))
                .setHeader(getTranslation("absence.next"))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> ResourceLabels.state(row.active())).setHeader(getTranslation("resource.state"));
        grid.setEmptyStateText(getTranslation("staff.empty"));
        grid.setSizeFull();
        grid.addItemClickListener(
                click -> OpenLine.open(StaffView.class, click.getItem().id()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
        OpenLine.of(event).flatMap(staff::find).ifPresentOrElse(this::show, body::closePanel);
    }

    private void load() {
        List<StaffRow> rows = staff.listAll();
        grid.setItems(rows);
        header.setNote(Texts.counted("staff.count", rows.size()));
    }

    private void show(StaffRow row) {
        Runnable reload = () -> {
            load();
            staff.find(row.id()).ifPresent(this::show);
        };
        HoursForm form = new HoursForm(row.hours());
        SaveButtons buttons = new SaveButtons(() -> form.read().ifPresent(hours -> {
                    if (SaveButtons.tell(staff.changeHours(row.id(), hours, row.version()))) {
                        reload.run();
                    }
                }))
                .withState(resources, row.id(), row.active(), reload);
        panel.show(row.name(), new AbsenceCard(absences, row.id(), this::load), form, buttons);
        body.openPanel();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.title");
    }
}
