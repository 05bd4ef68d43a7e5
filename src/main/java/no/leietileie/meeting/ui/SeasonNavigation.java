package no.leietileie.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import no.leietileie.meeting.SeasonId;

/** The addresses of the pages of group meetings, and the ways to them. */
final class SeasonNavigation {

    static final String LIST = "fellesmoter";
    static final String ID = "id";
    static final String SEASON = LIST + "/:" + ID + "([0-9]{1,18})";

    static final String PROPOSAL = SEASON + "/forslag";

    private SeasonNavigation() {}

    static String toSeason(SeasonId id) {
        return LIST + "/" + id.value();
    }

    static RouteParameters parameters(SeasonId id) {
        return new RouteParameters(ID, Long.toString(id.value()));
    }

    static void open(SeasonId id, SeasonAddress address) {
        UI.getCurrent().navigate(SeasonView.class, parameters(id), address.toQuery());
    }

    static void open(SeasonId id) {
        UI.getCurrent().navigate(SeasonView.class, parameters(id));
    }
}
