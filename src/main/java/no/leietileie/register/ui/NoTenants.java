package no.leietileie.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouterLink;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.tenants.TenantFilter;

/** What the list of tenants says when it has no lines: nobody is there yet, or nobody is as the filter wants it. */
final class NoTenants {

    private NoTenants() {}

    static EmptyState of(TenantFilter filter, NavigationEntry imports, Button clear) {
        return filter.isEmpty()
                ? new EmptyState(
                        Icon.USERS,
                        Texts.text("tenants.empty.title"),
                        Texts.text("tenants.empty.explanation"),
                        new RouterLink(Texts.text("tenants.empty.import"), imports.view()))
                : new EmptyState(
                        Icon.SEARCH,
                        Texts.text("tenants.no-match.title"),
                        Texts.text("tenants.no-match.explanation"),
                        clear);
    }
}
