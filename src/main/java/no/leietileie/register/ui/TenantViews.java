package no.leietileie.register.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import no.leietileie.register.tenants.SavedFilterRow;
import no.leietileie.register.tenants.SavedFilters;
import no.leietileie.register.tenants.TenantFilter;

/**
 * Saved filters as links above the list: everybody first, then the user's own and the team's. Links and not tabs: each
 * is an address of its own, to be opened in a new window or sent to a colleague.
 */
class TenantViews extends Nav {

    private final transient SavedFilters saved;
    private transient List<SavedFilterRow> rows = List.of();
    private transient TenantListAddress shown = TenantListAddress.START;

    TenantViews(SavedFilters saved) {
        this.saved = saved;
        addClassName("views");
        setAriaLabel(getTranslation("tenants.views"));
    }

    void load() {
        rows = saved.listMine();
        draw();
    }

    /** Marks the view whose filter is in force, if one is. */
    void show(TenantListAddress address) {
        shown = address;
        draw();
    }

    Optional<SavedFilterRow> own(TenantFilter filter) {
        return rows.stream()
                .filter(SavedFilterRow::own)
                .filter(row -> row.filter().equals(filter))
                .findFirst();
    }

    private void draw() {
        removeAll();
        add(link(getTranslation("tenants.views.all"), TenantFilter.NONE));
        rows.forEach(row -> add(link(row.name(), row.filter())));
    }

    private RouterLink link(String name, TenantFilter filter) {
        RouterLink link = new RouterLink(name, TenantListView.class);
        link.setQueryParameters(new QueryParameters(shown.closed().with(filter).toQuery()));
        if (filter.equals(shown.filter())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
