package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Breadcrumb;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.ListWithPanel;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.register.households.PurposeMissingException;
import no.leietileie.register.imports.LineRow;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.register.imports.Resolution;
import no.leietileie.register.imports.comparing.HeldRowComparison;
import no.leietileie.register.imports.comparing.HeldRowComparisons;
import no.leietileie.register.ui.disclosure.StatedPurposes;

/** The rows of all imports that wait for a decision. The address holds the row that is open. */
@Route(ImportNavigation.HELD_ROWS)
@RolesAllowed({Role.REGISTER_NAME, Role.ADMIN_NAME})
class HeldRowsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient RegisterImports imports;
    private final transient HeldRowComparisons comparisons;
    private final transient HeldRowDesk desk;
    private final PageHeader header;
    private final HeldRowGrid grid;
    private final HeldRowPanel panel = new HeldRowPanel(this::decide, () -> go(Optional.empty()));
    private final ListWithPanel body;
    private final Div empty = new Div(new NoHeldRows());
    private transient Optional<HeldRowKey> open = Optional.empty();
    private boolean shown;
    private long count;

    HeldRowsView(RegisterImports imports, HeldRowComparisons comparisons) {
        this.imports = imports;
        this.comparisons = comparisons;
        desk = new HeldRowDesk(imports);
        addClassNames("page", "page-fill");
        header = new PageHeader(getTranslation("held.title"));
        grid = new HeldRowGrid(
                imports, row -> open.equals(Optional.of(HeldRowKey.of(row))), row -> go(HeldRowKey.of(row)));
        body = new ListWithPanel(grid, panel, "38rem");
        add(new Header(new Breadcrumb(getTranslation("imports.title"), ImportListView.class), header), body, empty);
        Shortcuts.addShortcutListener(this, () -> open.flatMap(desk::after).ifPresent(this::go), Key.KEY_J)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, () -> open.flatMap(desk::before).ifPresent(this::go), Key.KEY_K)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, () -> go(Optional.empty()), Key.ESCAPE)
                .listenOn(this);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        open = HeldRowKey.read(event.getLocation().getQueryParameters().getParameters());
        if (!shown) {
            imports.noteLookAtHeldRows();
            showRows();
        }
        showOpen();
    }

    private void showRows() {
        shown = true;
        count = imports.countHeldRows();
        header.setNote(getTranslation("held.count", Formats.number(count)));
        grid.getDataProvider().refreshAll();
    }

    private void showOpen() {
        try {
            showOpen(open.flatMap(
                    key -> comparisons.find(key.importId(), key.number(), StatedPurposes.ofSession()::find)));
        } catch (PurposeMissingException missing) {
            panel.ask(missing.household(), this::showOpen);
            show(true);
            body.openPanel();
        }
    }

    private void showOpen(Optional<HeldRowComparison> found) {
        if (open.isPresent() && found.isEmpty()) {
            Notice.failed(getTranslation("held.gone"));
        }
        found.ifPresentOrElse(this::openPanel, this::closePanel);
        show(count > 0 || found.isPresent());
    }

    private void show(boolean something) {
        body.setVisible(something);
        empty.setVisible(!something);
    }

    private void openPanel(HeldRowComparison comparison) {
        panel.show(comparison);
        grid.select(comparison.row());
        body.openPanel();
    }

    private void closePanel() {
        grid.deselectAll();
        body.closePanel();
    }

    private void decide(LineRow row, Resolution resolution) {
        boolean done = desk.decide(row, resolution, () -> {
            showRows();
            go(HeldRowKey.of(row));
        });
        showRows();
        if (done) {
            go(desk.after(HeldRowKey.of(row)));
        } else {
            showOpen();
        }
        panel.focus();
    }

    private void go(HeldRowKey row) {
        go(Optional.of(row));
    }

    private void go(Optional<HeldRowKey> row) {
        if (!row.equals(open)) {
            ImportNavigation.openHeldRows(row);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("held.title");
    }
}
