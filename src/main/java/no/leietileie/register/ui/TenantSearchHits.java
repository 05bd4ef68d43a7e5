package no.leietileie.register.ui;

import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.SearchHit;
import no.leietileie.base.ui.SearchProvider;
import no.leietileie.register.tenants.LeaseState;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantOrder;
import no.leietileie.register.tenants.TenantRow;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Finds households by name, address, contract or identity number for the one search field. */
@Component
@Order(1)
class TenantSearchHits implements SearchProvider {

    private final TenantList tenants;

    TenantSearchHits(TenantList tenants) {
        this.tenants = tenants;
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        boolean team = CurrentUser.find()
                .map(SignedInUser::roles)
                .filter(roles -> roles.contains(Role.TEAM))
                .isPresent();
        if (!team) {
            return List.of();
        }
        TenantFilter filter =
                TenantFilter.NONE.with(TenantFilterField.TEXT, text).with(TenantFilterField.STATE, LeaseState.ALL);
        tenants.noteSearch(filter);
        return tenants.page(filter, PageRequest.of(0, limit, TenantOrder.BY_NAME)).stream()
                .map(TenantSearchHits::hit)
                .toList();
    }

    private static SearchHit hit(TenantRow row) {
        return new SearchHit(
                Icon.USERS,
                TenantLabels.name(row),
                Formats.text(row.streetAddress()) + " · " + row.leaseNumber(),
                RegisterNavigation.householdLocation(row.householdId()));
    }
}
