package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Map;

/** What the browser's address says about the page that is shown. */
public final class AddressBar {

    private AddressBar() {}

    /** A step that "back" takes back. */
    public static void go(Class<? extends Component> page, Map<String, List<String>> query) {
        UI.getCurrent().navigate(page, new QueryParameters(query));
    }

    /** What the page shows already: no step that "back" should go through one by one. */
    public static void note(Class<? extends Component> page, Map<String, List<String>> query) {
        String route = RouteConfiguration.forSessionScope().getUrl(page);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(route, new QueryParameters(query)));
    }
}
