package no.leietileie.register.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.leietileie.register.tenants.TenantRow;

/** How the columns of the tenant list are arranged: which are shown, in which order, and how wide. */
final class TenantColumns {

    /** The one column that shows no value of a line but what must be seen to. */
    static final String ALERT = "alert";

    private final TenantGrid grid;
    private final Map<String, String> drawnWidths = new HashMap<>();
    private final TenantColumnLayout firstLayout;
    private List<Grid.Column<TenantRow>> order;

    /** @param grid has its columns */
    TenantColumns(TenantGrid grid) {
        this.grid = grid;
        column(TenantColumn.NAME).setFrozen(true);
        grid.getColumns().forEach(TenantColumns::giveFirstWidth);
        order = grid.getColumns();
        firstLayout = layout();
    }

    Grid.Column<TenantRow> column(TenantColumn column) {
        return Objects.requireNonNull(grid.getColumnByKey(column.property()));
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
        grid.addColumnReorderListener(reorder -> {
            order = List.copyOf(reorder.getColumns());
            listener.run();
        });
        grid.addColumnResizeListener(resize -> {
            Grid.Column<TenantRow> column = resize.getResizedColumn();
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
        List<Grid.Column<TenantRow>> wanted = new ArrayList<>(List.of(column(TenantColumn.NAME)));
        drawnWidths.clear();
        grid.getColumns().forEach(TenantColumns::giveFirstWidth);
        for (TenantColumnLayout.Place place : layout.places()) {
            Grid.Column<TenantRow> column = grid.getColumnByKey(place.key());
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
        wanted.addAll(grid.getColumns());
        order = wanted.stream().distinct().toList();
        grid.setColumnOrder(order);
    }

    private static void giveFirstWidth(Grid.Column<TenantRow> column) {
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
}
