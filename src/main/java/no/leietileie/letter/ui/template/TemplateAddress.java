package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import no.leietileie.letter.template.TemplateId;

/** How a template stands in the address of its pages. */
public final class TemplateAddress {

    public static final String ID = "id";
    /** As a part of a route. */
    public static final String PART = "maler/:" + ID + "([0-9]{1,18})";

    private TemplateAddress() {}

    public static RouteParameters of(TemplateId template) {
        return new RouteParameters(ID, Long.toString(template.value()));
    }

    public static TemplateId read(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(ID)
                .map(id -> new TemplateId(Long.parseLong(id)))
                .orElseThrow(NotFoundException::new);
    }

    static void open(TemplateId template) {
        UI.getCurrent().navigate(TemplateView.class, of(template));
    }
}
