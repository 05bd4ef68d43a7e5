package no.leietileie.register.imports.matching;

import java.util.List;
import java.util.Set;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.PersonFacts;
import no.leietileie.register.Protection;
import no.leietileie.register.dwellings.DwellingFacts;
import org.jspecify.annotations.Nullable;

/**
 * A row of the landlord's register in the terms of our own register. Prints nothing personal.
 *
 * @param said the components of {@code lease} that the file speaks about: an empty cell says "none", a missing column
 *     and a cell that cannot be understood say nothing
 * @param dwelling without its cooperative, which may not be stored yet
 * @param tenants at least one; contact, language and nationality stand with the first
 * @param tellsCoTenants whether the file has a place for co-tenants, so that who is not named is none any longer
 * @param tellsProtection whether the file has a column for address protection, so that an empty cell says "open"
 */
public record LandlordLine(
        String leaseNumber,
        LeaseFacts lease,
        Set<String> said,
        DwellingFacts dwelling,
        @Nullable CooperativeName cooperative,
        List<PersonFacts> tenants,
        boolean tellsCoTenants,
        @Nullable Short adults,
        @Nullable Short children,
        Protection protection,
        boolean tellsProtection) {

    public LandlordLine {
        said = Set.copyOf(said);
        tenants = List.copyOf(tenants);
    }

    PersonFacts mainTenant() {
        return tenants.getFirst();
    }

    boolean isProtected() {
        return protection != Protection.NONE;
    }

    boolean saysOpen() {
        return tellsProtection && !isProtected();
    }

    @Override
    public String toString() {
        return "LandlordLine[%d tenants]".formatted(tenants.size());
    }
}
