package no.leietileie.casework.ui.priority;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.base.ui.AddressBar;
import no.leietileie.base.ui.ListLines;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.priority.Incomes;
import no.leietileie.casework.priority.PriorityFilter;
import no.leietileie.casework.priority.PriorityList;
import no.leietileie.casework.priority.PriorityPreview;
import no.leietileie.casework.priority.PriorityWeighting;
import no.leietileie.casework.priority.PriorityWeights;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.ui.RegisterNavigation;
import no.leietileie.register.ui.SearchedWords;
import no.leietileie.register.ui.SelectionAction;
import org.jspecify.annotations.Nullable;

/** Whom to visit first, and why. The address holds filter and open line. */
@Route(PriorityView.ROUTE)
@RolesAllowed(Role.TEAM_NAME)
class PriorityView extends Main implements AfterNavigationObserver, HasDynamicTitle, ListLines.Steps<PriorityItem> {

    static final String ROUTE = "prioritering";

    private final transient PriorityList list;
    private final transient TenantList tenants;
    private final PageHeader header;
    private final PriorityFilterBar filters;
    private final WeightsCard weights;
    private final PriorityGrid grid;
    private final PriorityPanel panel;
    private final ListLines<PriorityItem> lines;
    private transient PriorityAddress address = PriorityAddress.START;
    private transient @Nullable PriorityWeights tried;
    private boolean ready;

    PriorityView(
            PriorityList list,
            PriorityWeighting weighting,
            Incomes incomes,
            TenantList tenants,
            List<SelectionAction> actions,
            Clock clock) {
        this.list = list;
        this.tenants = tenants;
        addClassNames("page", "page-fill");
        grid = new PriorityGrid(list, tenants);
        filters = new PriorityFilterBar(filter -> go(address.with(filter)));
        weights = new WeightsCard(weighting, clock, this::tryOut, () -> tryOut(null));
        Button weigh = new Button(getTranslation("priority.weights"), click -> weights.open());
        header = new PageHeader(
                getTranslation("priority.title"), weigh, new NextButton(grid, list, () -> address.filter()));
        panel = new PriorityPanel(list, incomes, this::reload, this::close);
        lines = new ListLines<>(grid, panel, "26rem", PriorityItem::household, this);
        lines.listenToKeys(this, grid, filters.searchField());
        add(header, filters, weights, new PrioritySelectionBar(list, actions, grid, this::reload), lines);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        address = PriorityAddress.read(query);
        if (!ready) {
            filters.offer(tenants.options());
            ready = true;
        }
        filters.show(address.filter());
        filters.tellOf(query);
        if (SearchedWords.arePlain(query)) {
            AddressBar.note(PriorityView.class, address.toQuery());
        }
        list.noteLook(address.filter());
        address.open().ifPresent(list::open);
        reload();
    }

    private void reload() {
        PriorityFilter filter = address.filter();
        PriorityPreview preview = tried == null ? null : list.preview(tried, filter);
        long count = grid.show(filter, preview);
        weights.tell(preview);
        header.setNote(Texts.counted("priority.count", count));
        lines.tell(count, () -> PriorityLabels.none(filter, () -> go(PriorityAddress.START)));
        address.open().flatMap(list::find).map(grid::item).ifPresentOrElse(this::showPanel, this::hidePanel);
    }

    private void tryOut(@Nullable PriorityWeights wanted) {
        tried = wanted;
        reload();
    }

    @Override
    public void open(PriorityItem item) {
        address = address.opened(item.household());
        AddressBar.note(PriorityView.class, address.toQuery());
        list.open(item.household()).map(grid::item).ifPresent(this::showPanel);
    }

    @Override
    public void enter(PriorityItem item) {
        RegisterNavigation.openHousehold(item.household());
    }

    @Override
    public void close() {
        address = address.closed();
        AddressBar.note(PriorityView.class, address.toQuery());
        hidePanel();
    }

    private void showPanel(PriorityItem item) {
        panel.show(item);
        grid.mark(item);
        lines.openPanel(item);
    }

    private void hidePanel() {
        grid.mark(null);
        lines.closePanel();
    }

    private static void go(PriorityAddress wanted) {
        AddressBar.go(PriorityView.class, wanted.toQuery());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("priority.title");
    }
}
