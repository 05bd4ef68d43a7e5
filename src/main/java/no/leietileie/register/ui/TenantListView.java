package no.leietileie.register.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.access.Users;
import no.leietileie.base.ui.AddressBar;
import no.leietileie.base.ui.ListLines;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.register.tenants.Colleagues;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.SavedFilters;
import no.leietileie.register.tenants.TenantExport;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import org.springframework.beans.factory.annotation.Qualifier;

/** Who the tenants are: find, filter, choose, act. The address holds filter, order and the open line. */
@Route(TenantListView.ROUTE)
@RolesAllowed(Role.TEAM_NAME)
class TenantListView extends Main implements AfterNavigationObserver, HasDynamicTitle, ListLines.Steps<TenantRow> {

    static final String ROUTE = "leietakere";

    private final transient NavigationEntry imports;
    private final transient TenantList tenants;
    private final transient TenantListTools tools;
    private final TenantGrid grid;
    private final TenantPanel panel;
    private final TenantScroll scroll;
    private final ListLines<TenantRow> lines;
    private transient TenantListAddress address = TenantListAddress.START;

    TenantListView(
            TenantList tenants,
            HouseholdLists lists,
            SavedFilters saved,
            TenantExport export,
            Users users,
            Colleagues colleagues,
            List<SelectionAction> actions,
            @Qualifier("importEntry") NavigationEntry imports,
            Clock clock) {
        this.imports = imports;
        this.tenants = tenants;
        addClassNames("page", "page-fill");
        grid = new TenantGrid(tenants, clock);
        TenantSelectionBar selection =
                new TenantSelectionBar(tenants, lists, colleagues, actions, grid, () -> showLines(false));
        tools = new TenantListTools(lists, saved, export, users, grid, selection, filter -> go(address.with(filter)));
        panel = new TenantPanel(clock, this::close);
        scroll = new TenantScroll(grid);
        grid.addSortListener(sort -> {
            if (sort.isFromClient()) {
                go(address.with(grid.order()));
            }
        });
        lines = new ListLines<>(grid, panel, "24rem", TenantRow::leaseId, this);
        lines.listenToKeys(this, grid, tools.searchField());
        add(tools.all());
        add(lines);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        TenantListAddress wanted = TenantListAddress.read(query);
        boolean sameLines = wanted.shows(address) && tools.isReady();
        address = wanted;
        if (!tools.isReady()) {
            tools.load(tenants.options());
        }
        if (!sameLines) {
            showLines(event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY);
        }
        tools.tellOf(query);
        if (SearchedWords.arePlain(query)) {
            AddressBar.note(TenantListView.class, address.toQuery());
        }
        wanted.open().flatMap(tenants::findRow).ifPresentOrElse(this::showPanel, this::hidePanel);
    }

    private void showLines(boolean wentBack) {
        tools.show(address);
        grid.order(address.order());
        long count = grid.show(address.filter());
        scroll.shows(address.filter(), address.order(), wentBack);
        tools.tell(address.filter(), count);
        lines.tell(count, () -> NoTenants.of(address.filter(), imports, tools.clearButton()));
        tenants.noteSearch(address.filter());
    }

    @Override
    public void open(TenantRow row) {
        address = address.opened(row.leaseId());
        showPanel(row);
        AddressBar.note(TenantListView.class, address.toQuery());
    }

    @Override
    public void enter(TenantRow row) {
        RegisterNavigation.openHousehold(row.householdId());
    }

    @Override
    public void close() {
        if (address.open().isPresent()) {
            address = address.closed();
            hidePanel();
            AddressBar.note(TenantListView.class, address.toQuery());
        }
    }

    private void showPanel(TenantRow row) {
        tenants.noteLook(row);
        panel.show(row);
        grid.mark(row);
        lines.openPanel(row);
    }

    private void hidePanel() {
        grid.mark(null);
        lines.closePanel();
    }

    private static void go(TenantListAddress wanted) {
        AddressBar.go(TenantListView.class, wanted.toQuery());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tenants.title");
    }
}
