package no.leietileie.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.leietileie.access.Users;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.tenants.FilterOptions;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.SavedFilters;
import no.leietileie.register.tenants.TenantExport;
import no.leietileie.register.tenants.TenantFilter;

/** What stands above the list of tenants: its title and menu, the views, the filters, and what is done with the chosen. */
final class TenantListTools {

    private final HouseholdLists lists;
    private final Users users;
    private final PageHeader header;
    private final TenantViews views;
    private final TenantMoreMenu more;
    private final TenantFilterBar filters;
    private final TenantSelectionBar selection;

    TenantListTools(
            HouseholdLists lists,
            SavedFilters saved,
            TenantExport export,
            Users users,
            TenantGrid grid,
            TenantSelectionBar selection,
            Consumer<TenantFilter> changed) {
        this.lists = lists;
        this.users = users;
        this.selection = selection;
        filters = new TenantFilterBar(changed, new TenantColumnMenu(grid.columns()));
        views = new TenantViews(saved);
        more = new TenantMoreMenu(saved, lists, export, grid, views);
        header = new PageHeader(Texts.text("tenants.title"), more);
    }

    List<Component> all() {
        return List.of(header, views, filters, selection);
    }

    TextField searchField() {
        return filters.searchField();
    }

    Button clearButton() {
        return filters.clearButton();
    }

    boolean isReady() {
        return filters.isReady();
    }

    void load(FilterOptions options) {
        views.load();
        filters.offer(TenantFilterChoices.of(options, users.listActive(), lists.listAll()));
    }

    /** Before the lines are there. */
    void show(TenantListAddress address) {
        views.show(address);
        filters.show(address.filter());
        more.matching(address.filter());
    }

    /** @param count of the lines that are there now */
    void tell(TenantFilter filter, long count) {
        selection.matching(filter);
        header.setNote(Texts.text("tenants.count", Formats.number(count)));
    }

    /** Of words that an address from elsewhere has lost. */
    void tellOf(Map<String, List<String>> query) {
        filters.tellOf(query);
    }
}
