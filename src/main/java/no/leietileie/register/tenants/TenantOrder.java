package no.leietileie.register.tenants;

import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Sort;

/** The orders that the tenant list knows; a page names them as its sort properties. */
public final class TenantOrder {

    public static final Sort BY_NAME = Sort.by("tenantName");

    private static final Set<String> PROPERTIES = Set.of(
            "tenantName",
            "leaseNumber",
            "startsOn",
            "endsOn",
            "movedOutOn",
            "monthlyRent",
            "arrears",
            "streetAddress",
            "postalCode",
            "districtName",
            "cooperativeName",
            "dwellingKind",
            "tenure",
            "rooms",
            "area",
            "householdSize",
            "language",
            "nationality",
            "consultantName",
            "stageRank");

    private TenantOrder() {}

    /** What of a wish can be followed; without any, by name. Never throws, because the wish may come from an address. */
    public static Sort allowed(Sort wish) {
        List<Sort.Order> known = wish.stream()
                .filter(order -> PROPERTIES.contains(order.getProperty()))
                .toList();
        return known.isEmpty() ? BY_NAME : Sort.by(known);
    }
}
