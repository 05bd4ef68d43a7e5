package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import no.leietileie.casework.visits.VisitKind;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.casework.visits.VisitState;
import no.leietileie.casework.visits.letters.VisitLetters;
import no.leietileie.casework.visits.letters.ui.VisitLettersCard;
import no.leietileie.register.households.PurposeMissingException;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.register.ui.RegisterNavigation;
import no.leietileie.register.ui.disclosure.PurposeQuestion;
import no.leietileie.register.ui.disclosure.StatedPurposes;

/** One visit: when, where and who, what it became, and the form for the kitchen table. Made for a tablet. */
@Route("besok/:id([0-9]{1,18})")
@RolesAllowed(Role.TEAM_NAME)
class VisitView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final transient VisitParts parts;
    private final transient VisitLetters letters;

    VisitView(VisitParts parts, VisitLetters letters) {
        this.parts = parts;
        this.letters = letters;
        addClassNames("page", "visit-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VisitId wanted =
                new VisitId(Long.parseLong(event.getRouteParameters().get(ID).orElseThrow(NotFoundException::new)));
        try {
            show(parts.visits().open(wanted, StatedPurposes.ofSession()::find).orElseThrow(NotFoundException::new));
        } catch (PurposeMissingException missing) {
            removeAll();
            add(
                    new PageHeader(getTranslation("purpose.title")),
                    new PurposeQuestion(
                            missing.household(), () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))));
        }
    }

    private void show(VisitRow visit) {
        removeAll();
        add(new Breadcrumb(getTranslation("calendar.title"), CalendarView.class));
        parts.lease(visit.household())
                .ifPresentOrElse(household -> showHousehold(visit, household), () -> showWithoutLease(visit));
        add(new VisitOutcomeBar(parts, visit, this::show), new ReportForm(parts.reports(), visit.id()));
        if (visit.kind() == VisitKind.HOME) {
            add(new VisitLettersCard(letters, visit.id()));
        }
    }

    private void showHousehold(VisitRow visit, TenantRow household) {
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
        add(header);
        if (visit.state() == VisitState.PLANNED && household.term().isOverOn(parts.today())) {
            add(attention("visit.lease-over"));
        }
        add(new VisitFacts(parts, visit, household));
    }

    /** Its lease may have gone to another household meanwhile; what is known of the visit is not lost by that. */
    private void showWithoutLease(VisitRow visit) {
        PageHeader header = new PageHeader(getTranslation("visit.page"));
        header.setNote(VisitTexts.when(visit.slot()));
        Anchor page =
                new Anchor(RegisterNavigation.householdLocation(visit.household()), getTranslation("visit.household"));
        add(header, attention("visit.lease-gone"), page);
    }

    private Paragraph attention(String key) {
        Paragraph words = new Paragraph(Icon.TRIANGLE_ALERT.create(), new Span(getTranslation(key)));
        words.addClassNames("attention", "safety-note");
        return words;
    }

    @Override
    public String getPageTitle() {
        // The browser keeps titles in its history: no names in them.
        return getTranslation("visit.page");
    }
}
