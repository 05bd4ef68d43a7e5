package no.leietileie.casework.visits.plans.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import no.leietileie.access.Role;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.ui.priority.PriorityNavigation;
import no.leietileie.casework.visits.plans.VisitPlanRow;

/** The plans of visits that were made, the latest first. */
@Route(VisitPlanView.ROUTE)
@RolesAllowed(Role.REGISTER_NAME)
class VisitPlansView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient PlanParts parts;
    private final PageHeader header;
    private final Grid<VisitPlanRow> grid = new Grid<>();
    private final Div empty = new Div();

    VisitPlansView(PlanParts parts) {
        this.parts = parts;
        addClassNames("page", "page-fill");
        header = new PageHeader(getTranslation("visit-plan.list"));
        grid.addComponentColumn(VisitPlansView::link)
                .setHeader(getTranslation("visit-plan.column.days"))
                .setAutoWidth(true);
        grid.addComponentColumn(row -> PlanTexts.badge(row.state()))
                .setHeader(getTranslation("visit.state"))
                .setAutoWidth(true);
        grid.addColumn(VisitPlanRow::createdBy)
                .setHeader(getTranslation("visit-plan.column.by"))
                .setAutoWidth(true);
        grid.addColumn(row -> Formats.time(row.createdAt()))
                .setHeader(getTranslation("visit-plan.column.at"))
                .setAutoWidth(true);
        grid.setItemsPageable(parts.plans()::page, page -> parts.plans().count())
                .setIdentifierProvider(VisitPlanRow::id);
        grid.setSizeFull();
        add(header, grid, empty);
    }

    private static RouterLink link(VisitPlanRow row) {
        return new RouterLink(
                PlanTexts.days(row.data()),
                VisitPlanView.class,
                new RouteParameters(VisitPlanView.ID, Long.toString(row.id().value())));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        long count = parts.plans().count();
        header.setNote(Texts.counted("visit-plan.count", count));
        grid.setVisible(count > 0);
        empty.removeAll();
        if (count == 0) {
            empty.add(new EmptyState(
                    Icon.CALENDAR,
                    getTranslation("visit-plan.none"),
                    getTranslation("visit-plan.none.explanation"),
                    PriorityNavigation.link(getTranslation("priority.title"))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("visit-plan.list");
    }
}
