package no.leietileie.register.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.access.Users;
import no.leietileie.base.ui.AddressBar;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.ListLines;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.PageHeader;
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
    private final transient Users users;
    private final transient HouseholdLists lists;
    private final PageHeader header;
    private final TenantViews views;
    private final TenantMoreMenu more;
    private final TenantGrid grid;
    private final TenantFilterBar filters;
    private final TenantSelectionBar selection;
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
        this.lists = lists;
        this.users = users;
        addClassNames("page", "page-fill");
        grid = new TenantGrid(tenants, clock);
        filters = new TenantFilterBar(filter -> go(address.with(filter)), new TenantColumnMenu(grid));
        selection = new TenantSelectionBar(tenants, lists, colleagues, actions, grid, () -> showLines(false));
        views = new TenantViews(saved);
        more = new TenantMoreMenu(saved, lists, export, grid, views);
        header = new PageHeader(getTranslation("tenants.title"), more);
        panel = new TenantPanel(clock, this::close);
        scroll = new TenantScroll(grid);
        grid.addSortListener(sort -> {
            if (sort.isFromClient()) {
                go(address.with(grid.order()));
            }
        });
        lines = new ListLines<>(grid, panel, "24rem", TenantRow::leaseId, this);
        lines.listenToKeys(this, grid, filters.searchField());
        add(header, views, filters, selection, lines);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        TenantListAddress wanted = TenantListAddress.read(query);
        boolean sameLines = wanted.shows(address) && filters.isReady();
        address = wanted;
        if (!filters.isReady()) {
            views.load();
            filters.offer(TenantFilterChoices.of(tenants.options(), users.listActive(), lists.listAll()));
        }
        if (!sameLines) {
            showLines(event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY);
        }
        filters.tellOf(query);
        if (SearchedWords.arePlain(query)) {
            AddressBar.note(TenantListView.class, address.toQuery());
        }
        wanted.open().flatMap(tenants::findRow).ifPresentOrElse(this::showPanel, this::hidePanel);
    }

    private void showLines(boolean wentBack) {
        views.show(address);
        filters.show(address.filter());
        more.matching(address.filter());
        grid.order(address.order());
        long count = grid.show(address.filter());
        scroll.shows(address.filter(), address.order(), wentBack);
        selection.matching(address.filter());
        header.setNote(getTranslation("tenants.count", Formats.number(count)));
        lines.tell(count, this::emptyState);
        tenants.noteSearch(address.filter());
    }

    private EmptyState emptyState() {
        return address.filter().isEmpty()
                ? new EmptyState(
                        Icon.USERS,
                        getTranslation("tenants.empty.title"),
                        getTranslation("tenants.empty.explanation"),
                        new RouterLink(getTranslation("tenants.empty.import"), imports.view()))
                : new EmptyState(
                        Icon.SEARCH,
                        getTranslation("tenants.no-match.title"),
                        getTranslation("tenants.no-match.explanation"),
                        filters.clearButton());
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
