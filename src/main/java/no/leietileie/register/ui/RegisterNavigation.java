package no.leietileie.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantFilter;

/** The way to the pages of the register, for every other page. */
public final class RegisterNavigation {

    private RegisterNavigation() {}

    public static void openHousehold(HouseholdId household) {
        UI.getCurrent().navigate(HouseholdView.class, householdParameters(household));
    }

    public static String householdLocation(HouseholdId household) {
        return RouteConfiguration.forSessionScope().getUrl(HouseholdView.class, householdParameters(household));
    }

    public static void openTenants(TenantFilter filter) {
        UI.getCurrent().navigate(TenantListView.class, new QueryParameters(filter.toQuery()));
    }

    static RouteParameters householdParameters(HouseholdId household) {
        return new RouteParameters(HouseholdView.ID, Long.toString(household.value()));
    }
}
