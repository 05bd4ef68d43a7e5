package no.leietileie.register.ui.disclosure;

import java.util.List;
import no.leietileie.register.HouseholdId;

/**
 * What one module holds about a household, in words, for the report that the tenant may ask for. Declared as a bean; a
 * module that stores anything about households brings one. The report is in the access log as a whole. Everybody with whom the
 * household is shared may make it, so no part may ask for a right of its own.
 */
public interface HouseholdDisclosure {

    /** From the top down; those of the register come before all others, the log of looks after. */
    int order();

    /** Everything, withdrawn and done things too. A section without entries says that nothing is held. */
    List<DisclosureSection> sections(HouseholdId household);
}
