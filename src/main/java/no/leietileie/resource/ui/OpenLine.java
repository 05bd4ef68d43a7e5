package no.leietileie.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import no.leietileie.resource.ResourceId;

/** Which line of a list is open in its panel, as the address says: {@code ?open=17}, or {@code new}. */
final class OpenLine {

    private static final String PARAMETER = "open";
    private static final String NEW = "new";

    private OpenLine() {}

    static Optional<ResourceId> of(AfterNavigationEvent event) {
        return value(event)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(text -> new ResourceId(Long.parseLong(text)));
    }

    static boolean isNew(AfterNavigationEvent event) {
        return value(event).filter(NEW::equals).isPresent();
    }

    private static Optional<String> value(AfterNavigationEvent event) {
        return event.getLocation().getQueryParameters().getSingleParameter(PARAMETER);
    }

    static void open(Class<? extends Component> view, ResourceId id) {
        go(view, QueryParameters.of(PARAMETER, Long.toString(id.value())));
    }

    static void openNew(Class<? extends Component> view) {
        go(view, QueryParameters.of(PARAMETER, NEW));
    }

    static void close(Class<? extends Component> view) {
        go(view, QueryParameters.empty());
    }

    private static void go(Class<? extends Component> view, QueryParameters parameters) {
        UI.getCurrent().navigate(view, parameters);
    }
}
