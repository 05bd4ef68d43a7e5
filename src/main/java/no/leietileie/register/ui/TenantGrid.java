package no.leietileie.register.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** The lines of the tenant list; the database sorts, filters and counts them. */
class TenantGrid extends Grid<TenantRow> {

    private static final String ALERT = "alert";

    private final transient TenantList tenants;
    private final Map<String, String> drawnWidths = new HashMap<>();
    private final transient TenantColumnLayout firstLayout;
    private transient List<Column<TenantRow>> order;
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
        column(TenantColumn.NAME).setFrozen(true);
        getColumns().forEach(this::giveFirstWidth);
        order = getColumns();
        firstLayout = layout();
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
                .setKey(ALERT)
                .setHeader(getTranslation("tenants.column.alert"))
                .setResizable(true);
    }

    private void giveFirstWidth(Column<TenantRow> column) {
        String key = column.getKey();
        if (key.equals(ALERT)) {
            column.setWidth("12.5rem").setFlexGrow(0);
            return;
        }
        switch (TenantColumn.of(key).kind()) {
            case NUMBER -> column.setWidth("6.25rem").setFlexGrow(0);
            case DATE -> column.setWidth("7rem").setFlexGrow(0);
            case TEXT -> column.setWidth(textWidth(TenantColumn.of(key))).setFlexGrow(1);
        }
    }

    private static String textWidth(TenantColumn column) {
        return switch (column) {
            case NAME -> "13rem";
            case ADDRESS -> "10.5rem";
            case STAGE, LANGUAGE -> "8rem";
            default -> "8.75rem";
        };
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

    Column<TenantRow> column(TenantColumn column) {
        return Objects.requireNonNull(getColumnByKey(column.property()));
    }

    /** The columns that are shown, from left to right. */
    List<TenantColumn> shownColumns() {
        return order.stream()
                .filter(column -> column.isVisible() && !column.getKey().equals(ALERT))
                .map(column -> TenantColumn.of(column.getKey()))
                .toList();
    }

    /** Without the name nobody would know whom a line is about: it always stays. */
    void showOnly(Set<TenantColumn> shown) {
        for (TenantColumn column : TenantColumn.values()) {
            column(column).setVisible(column == TenantColumn.NAME || shown.contains(column));
        }
    }

    /** Called when the user has moved a column or drawn it to another width. */
    void addArrangedListener(Runnable listener) {
        addColumnReorderListener(reorder -> {
            order = List.copyOf(reorder.getColumns());
            listener.run();
        });
        addColumnResizeListener(resize -> {
            Column<TenantRow> column = resize.getResizedColumn();
            if (column.getKey() != null && column.getWidth() != null) {
                drawnWidths.put(column.getKey(), column.getWidth());
                listener.run();
            }
        });
    }

    TenantColumnLayout firstLayout() {
        return firstLayout;
    }

    TenantColumnLayout layout() {
        return new TenantColumnLayout(order.stream()
                .map(column -> new TenantColumnLayout.Place(
                        column.getKey(), column.isVisible(), drawnWidths.get(column.getKey())))
                .toList());
    }

    /** Columns that the layout does not know come last. */
    void arrange(TenantColumnLayout layout) {
        List<Column<TenantRow>> wanted = new ArrayList<>(List.of(column(TenantColumn.NAME)));
        drawnWidths.clear();
        getColumns().forEach(this::giveFirstWidth);
        for (TenantColumnLayout.Place place : layout.places()) {
            Column<TenantRow> column = getColumnByKey(place.key());
            if (column == null) {
                continue;
            }
            wanted.add(column);
            column.setVisible(place.shown() || column == wanted.getFirst());
            if (place.width() != null) {
                drawnWidths.put(place.key(), place.width());
                column.setWidth(place.width()).setFlexGrow(0);
            }
        }
        wanted.addAll(getColumns());
        order = wanted.stream().distinct().toList();
        setColumnOrder(order);
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
