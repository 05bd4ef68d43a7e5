package no.leietileie.register.tenants;

import java.util.Set;
import no.leietileie.register.HouseholdId;

/** The households that an action is meant for: ticked one by one, or everyone who matches. */
public sealed interface Selection {

    record Ticked(Set<HouseholdId> households) implements Selection {}

    record Matching(TenantFilter filter) implements Selection {}
}
