package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;

/**
 * A line of the side navigation. Each module declares its own as beans; a user sees those whose view she may open.
 *
 * @param order the place from the top, see {@link NavigationOrder}
 */
public record NavigationEntry(String titleKey, Icon icon, Class<? extends Component> view, int order) {

    /** Pages of administration stand together under one heading of the navigation. */
    public boolean isAdministration() {
        return order >= NavigationOrder.ADMINISTRATION;
    }
}
