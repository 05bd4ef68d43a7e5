package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import no.leietileie.casework.visits.VisitId;

/** The way to the pages of visits, for every other page. */
public final class VisitsNavigation {

    private VisitsNavigation() {}

    public static void openVisit(VisitId visit) {
        UI.getCurrent().navigate(VisitView.class, parameters(visit));
    }

    static RouteParameters parameters(VisitId visit) {
        return new RouteParameters(VisitView.ID, Long.toString(visit.value()));
    }
}
