package no.leietileie.register.tenants;

import java.util.List;
import no.leietileie.register.HouseholdId;

/** A target group was found and frozen; its members stay what they were on that day. */
public record TargetGroupFrozen(HouseholdListId list, List<HouseholdId> households) {}
