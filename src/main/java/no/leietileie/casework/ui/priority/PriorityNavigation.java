package no.leietileie.casework.ui.priority;

import com.vaadin.flow.router.RouterLink;

/** The way to the priority list, for every other page. */
public final class PriorityNavigation {

    private PriorityNavigation() {}

    public static RouterLink link(String text) {
        return new RouterLink(text, PriorityView.class);
    }
}
