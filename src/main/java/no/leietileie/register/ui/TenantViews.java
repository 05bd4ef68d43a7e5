package no.leietileie.register.ui;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.leietileie.register.tenants.SavedFilterRow;
import no.leietileie.register.tenants.SavedFilters;
import no.leietileie.register.tenants.TenantFilter;

/** Saved filters as tabs above the list: everybody first, then the user's own and the team's. */
class TenantViews extends Tabs {

    private static final int NO_TAB = -1;

    private final transient SavedFilters saved;
    private transient List<SavedFilterRow> rows = List.of();
    private boolean showing;

    TenantViews(SavedFilters saved, Consumer<TenantFilter> chosen) {
        this.saved = saved;
        addClassName("tenant-views");
        getElement().setAttribute("aria-label", getTranslation("tenants.views"));
        setAutoselect(false);
        addSelectedChangeListener(change -> {
            if (!showing && getSelectedIndex() >= 0) {
                chosen.accept(
                        getSelectedIndex() == 0
                                ? TenantFilter.NONE
                                : rows.get(getSelectedIndex() - 1).filter());
            }
        });
    }

    void load() {
        rows = saved.listMine();
        showing = true;
        removeAll();
        add(new Tab(getTranslation("tenants.views.all")));
        rows.forEach(row -> add(new Tab(row.name())));
        showing = false;
    }

    /** Marks the view whose filter is in force, if one is. */
    void show(TenantFilter filter) {
        showing = true;
        setSelectedIndex(filter.isEmpty() ? 0 : positionOf(filter));
        showing = false;
    }

    private int positionOf(TenantFilter filter) {
        int row = rows.stream().map(SavedFilterRow::filter).toList().indexOf(filter);
        return row < 0 ? NO_TAB : row + 1;
    }

    Optional<SavedFilterRow> own(TenantFilter filter) {
        return rows.stream()
                .filter(SavedFilterRow::own)
                .filter(row -> row.filter().equals(filter))
                .findFirst();
    }
}
