package no.leietileie.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** From one kind of resource to the next. */
class ResourceTabs extends Nav {

    ResourceTabs(Class<? extends Component> current) {
        addClassName("views");
        setAriaLabel(getTranslation("resource.title"));
        link(InterpretersView.class, "interpreter.title", current);
        link(VenuesView.class, "venue.title", current);
        link(StaffView.class, "staff.title", current);
        link(WorkCalendarView.class, "special-day.title", current);
    }

    private void link(Class<? extends Component> view, String titleKey, Class<? extends Component> current) {
        RouterLink link = new RouterLink(getTranslation(titleKey), view);
        link.getElement().setAttribute("aria-current", view == current ? "page" : "false");
        add(link);
    }
}
