package no.leietileie.register.ui;

import com.vaadin.flow.component.Component;
import no.leietileie.register.HouseholdId;

/** A part of the household page that another module brings. Declared as a bean; one component is made per visit. */
public interface HouseholdSection {

    enum Place {
        /** Over all parts of the page, below the names. */
        HEAD,
        /** A card beside the facts of the register. */
        CARD,
        /** Alone in the column on the right. */
        SIDE,
        /** Behind a tab of its own. */
        TAB
    }

    Place place();

    /** Title of the tab; cards carry their own. */
    String titleKey();

    /** From left to right, from the top down. */
    int order();

    /** Whether the user who is signed in is to see it. */
    default boolean isOffered() {
        return true;
    }

    Component create(HouseholdId household);
}
