package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Breadcrumb;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.casework.visits.VisitId;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.register.tenants.TenantRow;

/** One visit: when, where and who, what it became, and the form for the kitchen table. Made for a tablet. */
@Route("besok/:id([0-9]{1,18})")
@RolesAllowed(Role.TEAM_NAME)
class VisitView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final transient VisitParts parts;

    VisitView(VisitParts parts) {
        this.parts = parts;
        addClassNames("page", "visit-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VisitId wanted =
                new VisitId(Long.parseLong(event.getRouteParameters().get(ID).orElseThrow(NotFoundException::new)));
        show(parts.visits().open(wanted).orElseThrow(NotFoundException::new));
    }

    private void show(VisitRow visit) {
        removeAll();
        TenantRow household = parts.lease(visit.household()).orElseThrow(NotFoundException::new);
        String fileTitle = getTranslation("visit.ics.title");
        Anchor file = new Anchor(
                DownloadHandler.fromInputStream(event -> VisitFile.download(visit, fileTitle)),
                getTranslation("visit.ics"));
        file.addClassName("button-link");
        Button change = new Button(
                getTranslation("visit.change"),
                Icon.PENCIL.create(),
                click -> VisitDialog.change(parts, household, visit, this::show));
        PageHeader header = new PageHeader(household.tenantName(), file, change);
        header.setNote(VisitTexts.when(visit.slot()));
        add(
                new Breadcrumb(getTranslation("calendar.title"), CalendarView.class),
                header,
                new VisitFacts(parts, visit, household),
                new VisitOutcomeBar(parts, visit, this::show),
                new ReportForm(parts.reports(), visit.id()));
    }

    @Override
    public String getPageTitle() {
        // The browser keeps titles in its history: no names in them.
        return getTranslation("visit.page");
    }
}
