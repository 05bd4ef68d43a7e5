package no.leietileie.register.recipients;

import java.util.List;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import org.jspecify.annotations.Nullable;

/**
 * What a letter to a household needs to know.
 *
 * @param adults the parties of the lease who are of age, the tenant first; children are never among them
 * @param lease that runs today; null when the household has moved out
 * @param contactName whoever follows the household up
 */
public record RecipientHousehold(
        HouseholdId household,
        Protection protection,
        List<RecipientPerson> adults,
        @Nullable RecipientLease lease,
        @Nullable String contactName) {

    public RecipientHousehold {
        adults = List.copyOf(adults);
    }
}
