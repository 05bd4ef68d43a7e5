package no.leietileie.meeting.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import no.leietileie.meeting.SeasonId;

/** The ways to the parts of a season's page. */
class SeasonTabs extends Nav {

    SeasonTabs(SeasonId id, SeasonAddress address) {
        addClassName("views");
        setAriaLabel(getTranslation("season.parts"));
        for (var part : SeasonAddress.Part.values()) {
            RouterLink link = new RouterLink(
                    getTranslation("season.part." + part.key()), SeasonView.class, SeasonNavigation.parameters(id));
            link.setQueryParameters(address.with(part).toQuery());
            link.getElement().setAttribute("aria-current", part == address.part() ? "page" : "false");
            add(link);
        }
    }
}
