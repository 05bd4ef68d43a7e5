package no.leietileie.register.ui;

import java.util.Collection;
import no.leietileie.base.ui.Icon;
import no.leietileie.register.HouseholdId;

/** What another module can do with the households that are chosen in the tenant list. */
public interface SelectionAction {

    /** Key of the button's text. */
    String textKey();

    Icon icon();

    /** Whether the one who is signed in may do it; the button is left out otherwise. */
    default boolean isAllowed() {
        return true;
    }

    void start(Collection<HouseholdId> households);
}
