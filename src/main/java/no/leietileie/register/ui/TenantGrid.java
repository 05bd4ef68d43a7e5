package no.leietileie.register.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** The lines of the tenant list; the database sorts, filters and counts them. */
class TenantGrid extends Grid<TenantRow> {

    private final transient TenantList tenants;
    private final transient TenantColumns columns;
    private transient TenantFilter filter = TenantFilter.NONE;
    private transient @Nullable TenantRow open;
    private long count;

    TenantGrid(TenantList tenants, Clock clock) {
        this.tenants = tenants;
        addClassName("tenant-grid");
        ((GridMultiSelectionModel<?>) setSelectionMode(SelectionMode.MULTI)).setSelectionColumnFrozen(true);
        setColumnReorderingAllowed(true);
        setSizeFull();
        for (TenantColumn column : TenantColumn.values()) {
            add(column);
            if (column == TenantColumn.ENDS) {
                addAlert(clock);
            }
        }
        columns = new TenantColumns(this);
        setPartNameGenerator(row -> isOpen(row) ? "open-row" : null);
        setItemsPageable(page -> tenants.page(filter, page), page -> count).setIdentifierProvider(TenantRow::leaseId);
    }

    private void add(TenantColumn column) {
        Column<TenantRow> added = addColumn(column::text)
                .setKey(column.property())
                .setHeader(column.header())
                .setSortProperty(column.property())
                .setSortable(true)
                .setResizable(true)
                .setTooltipGenerator(column::text);
        added.setVisible(column.shownAtFirst());
        if (column.kind() == TenantColumn.Kind.NUMBER) {
            added.setTextAlign(ColumnTextAlign.END);
        }
    }

    private void addAlert(Clock clock) {
        addComponentColumn(row -> alert(row, LocalDate.now(clock)))
                .setKey(TenantColumns.ALERT)
                .setHeader(getTranslation("tenants.column.alert"))
                .setResizable(true);
    }

    private static Span alert(TenantRow row, LocalDate today) {
        return row.alert(today)
                .<Span>map(alert -> new StatusBadge(TenantLabels.tone(alert), TenantLabels.of(alert)))
                .orElseGet(Span::new);
    }

    /** Returns how many lines there are. */
    long show(TenantFilter newFilter) {
        filter = newFilter;
        reload();
        return count;
    }

    void reload() {
        count = tenants.count(filter);
        getDataProvider().refreshAll();
    }

    long count() {
        return count;
    }

    /** Marks the line that the side panel shows, or none. */
    void mark(@Nullable TenantRow row) {
        TenantRow before = open;
        open = row;
        if (before != null) {
            getDataProvider().refreshItem(before);
        }
        if (row != null) {
            getDataProvider().refreshItem(row);
        }
    }

    private boolean isOpen(TenantRow row) {
        return open != null && open.leaseId().equals(row.leaseId());
    }

    TenantColumns columns() {
        return columns;
    }

    Sort order() {
        return Sort.by(getSortOrder().stream()
                .map(by -> by.getDirection() == SortDirection.ASCENDING
                        ? Sort.Order.asc(by.getSorted().getKey())
                        : Sort.Order.desc(by.getSorted().getKey()))
                .toList());
    }

    void order(Sort sort) {
        List<GridSortOrder<TenantRow>> wanted = sort.stream()
                .filter(property -> getColumnByKey(property.getProperty()) != null)
                .map(property -> new GridSortOrder<>(
                        getColumnByKey(property.getProperty()),
                        property.isAscending() ? SortDirection.ASCENDING : SortDirection.DESCENDING))
                .toList();
        sort(wanted);
    }
}
