package no.leietileie.register.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import org.springframework.data.domain.Sort;

/** The lines of the tenant list; the database sorts, filters and counts them. */
class TenantGrid extends Grid<TenantRow> {

    private final transient TenantList tenants;
    private final Map<TenantColumn, Column<TenantRow>> columns = new EnumMap<>(TenantColumn.class);
    private transient TenantFilter filter = TenantFilter.NONE;

    TenantGrid(TenantList tenants, Clock clock) {
        this.tenants = tenants;
        addClassName("tenant-grid");
        ((GridMultiSelectionModel<?>) setSelectionMode(SelectionMode.MULTI)).setSelectionColumnFrozen(true);
        setColumnReorderingAllowed(true);
        setSizeFull();
        for (TenantColumn column : TenantColumn.values()) {
            columns.put(column, add(column));
        }
        addComponentColumn(row -> alert(row, LocalDate.now(clock)))
                .setKey("alert")
                .setHeader(getTranslation("tenants.column.alert"))
                .setResizable(true)
                .setWidth("13rem")
                .setFlexGrow(0);
        column(TenantColumn.NAME).setFrozen(true);
        setItemsPageable(page -> tenants.page(filter, page), page -> tenants.count(filter))
                .setIdentifierProvider(TenantRow::leaseId);
    }

    private Column<TenantRow> add(TenantColumn column) {
        Column<TenantRow> added = addColumn(column::text)
                .setKey(column.property())
                .setHeader(column.header())
                .setSortProperty(column.property())
                .setSortable(true)
                .setResizable(true)
                .setTooltipGenerator(column::text);
        added.setVisible(column.shownAtFirst());
        switch (column.kind()) {
            case NUMBER ->
                added.setTextAlign(ColumnTextAlign.END).setWidth("7rem").setFlexGrow(0);
            case DATE -> added.setWidth("8rem").setFlexGrow(0);
            case TEXT ->
                added.setWidth(column == TenantColumn.NAME ? "16rem" : "10rem").setFlexGrow(1);
        }
        return added;
    }

    private static Span alert(TenantRow row, LocalDate today) {
        return row.alert(today)
                .<Span>map(alert -> new StatusBadge(TenantLabels.tone(alert), TenantLabels.of(alert)))
                .orElseGet(Span::new);
    }

    void show(TenantFilter newFilter) {
        filter = newFilter;
        getDataProvider().refreshAll();
    }

    Column<TenantRow> column(TenantColumn column) {
        return Objects.requireNonNull(columns.get(column));
    }

    Sort order() {
        return Sort.by(getSortOrder().stream()
                .map(order -> order.getDirection() == SortDirection.ASCENDING
                        ? Sort.Order.asc(order.getSorted().getKey())
                        : Sort.Order.desc(order.getSorted().getKey()))
                .toList());
    }

    void order(Sort order) {
        List<GridSortOrder<TenantRow>> wanted = order.stream()
                .filter(property -> getColumnByKey(property.getProperty()) != null)
                .map(property -> new GridSortOrder<>(
                        getColumnByKey(property.getProperty()),
                        property.isAscending() ? SortDirection.ASCENDING : SortDirection.DESCENDING))
                .toList();
        sort(wanted);
    }
}
