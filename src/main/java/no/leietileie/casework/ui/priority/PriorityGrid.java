package no.leietileie.casework.ui.priority;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.data.renderer.TextRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.casework.priority.PriorityFilter;
import no.leietileie.casework.priority.PriorityList;
import no.leietileie.casework.priority.PriorityPreview;
import no.leietileie.casework.priority.PriorityRow;
import no.leietileie.casework.stages.Stage;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** The lines of the priority list, or of a preview of it. */
class PriorityGrid extends Grid<PriorityItem> {

    private final transient PriorityList list;
    private final transient TenantList tenants;
    private final Column<PriorityItem> moves;
    private transient PriorityFilter filter = PriorityFilter.NONE;
    private transient @Nullable PriorityPreview preview;
    private transient @Nullable PriorityItem open;
    private long count;

    PriorityGrid(PriorityList list, TenantList tenants) {
        this.list = list;
        this.tenants = tenants;
        addClassName("priority-grid");
        ((GridMultiSelectionModel<?>) setSelectionMode(SelectionMode.MULTI)).setSelectionColumnFrozen(true);
        setSizeFull();
        number("priority.column.place", "5rem").setRenderer(text(item -> Formats.number(item.place())));
        moves = addComponentColumn(this::moved)
                .setHeader(getTranslation("priority.column.moved"))
                .setWidth("6rem")
                .setFlexGrow(0);
        moves.setVisible(false);
        addColumn(item -> name(item.tenant()))
                .setHeader(getTranslation("priority.column.name"))
                .setWidth("15rem");
        number("priority.column.score", "5rem").setRenderer(text(item -> Integer.toString(item.total())));
        addComponentColumn(this::why)
                .setHeader(getTranslation("priority.column.why"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        addComponentColumn(this::status)
                .setHeader(getTranslation("priority.column.stage"))
                .setWidth("12rem")
                .setFlexGrow(0);
        addColumn(item -> tenant(item, TenantRow::streetAddress))
                .setHeader(getTranslation("priority.column.address"))
                .setWidth("12rem");
        addColumn(item -> tenant(item, TenantRow::districtName))
                .setHeader(getTranslation("priority.column.district"))
                .setWidth("9rem");
        addColumn(item -> tenant(item, TenantRow::cooperativeName))
                .setHeader(getTranslation("priority.column.cooperative"))
                .setWidth("11rem");
        addColumn(item -> Formats.date(item.row().facts().endsOn()))
                .setHeader(getTranslation("priority.column.ends"))
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(item -> tenant(item, TenantRow::consultantName))
                .setHeader(getTranslation("priority.column.consultant"))
                .setWidth("10rem");
        setPartNameGenerator(item -> item.equals(open) ? "open-row" : null);
        setItemsPageable(this::page, page -> count).setIdentifierProvider(PriorityItem::household);
    }

    private Column<PriorityItem> number(String key, String width) {
        return addColumn(item -> "")
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static TextRenderer<PriorityItem> text(ItemLabelGenerator<PriorityItem> words) {
        return new TextRenderer<>(words);
    }

    /** Returns how many lines there are. */
    long show(PriorityFilter newFilter, @Nullable PriorityPreview newPreview) {
        filter = newFilter;
        preview = newPreview;
        moves.setVisible(newPreview != null);
        count = newPreview == null ? list.count(newFilter) : newPreview.lines().size();
        getDataProvider().refreshAll();
        return count;
    }

    /** Marks the line that the side panel shows, or none. */
    void mark(@Nullable PriorityItem item) {
        PriorityItem before = open;
        open = item;
        if (preview != null) {
            getDataProvider().refreshAll();
            return;
        }
        Stream.<@Nullable PriorityItem>of(before, item)
                .flatMap(Stream::ofNullable)
                .forEach(line -> getDataProvider().refreshItem(line));
    }

    void choose(List<PriorityRow> rows) {
        asMultiSelect()
                .setValue(
                        items(rows.stream()
                                        .map(row -> new PriorityItem(row, null, row.place(), row.total(), 0))
                                        .toList())
                                .stream()
                                .collect(Collectors.toSet()));
    }

    /** Those that are ticked, the first place first. */
    List<HouseholdId> chosen() {
        return getSelectedItems().stream()
                .sorted(Comparator.comparingInt(PriorityItem::place))
                .map(PriorityItem::household)
                .toList();
    }

    private List<PriorityItem> page(Pageable page) {
        PriorityPreview wanted = preview;
        if (wanted == null) {
            return items(list.page(filter, page).stream()
                    .map(row -> new PriorityItem(row, null, row.place(), row.total(), 0))
                    .toList());
        }
        return items(wanted.lines().stream()
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .map(line -> new PriorityItem(line.row(), null, line.place(), line.total(), line.moved()))
                .toList());
    }

    /** A household as a line, wherever it stands. */
    PriorityItem item(PriorityRow row) {
        HouseholdId household = row.household();
        return new PriorityItem(row, tenants.rowsOf(Set.of(household)).get(household), row.place(), row.total(), 0);
    }

    private List<PriorityItem> items(List<PriorityItem> bare) {
        Map<HouseholdId, TenantRow> found =
                tenants.rowsOf(bare.stream().map(PriorityItem::household).collect(Collectors.toSet()));
        return bare.stream()
                .map(item -> new PriorityItem(
                        item.row(), found.get(item.household()), item.place(), item.total(), item.moved()))
                .toList();
    }

    static String name(@Nullable TenantRow tenant) {
        return tenant == null ? Formats.UNKNOWN : Formats.text(tenant.tenantName());
    }

    private static String tenant(PriorityItem item, Function<TenantRow, @Nullable String> value) {
        return item.tenant() == null ? Formats.UNKNOWN : Formats.text(value.apply(item.tenant()));
    }

    private Span moved(PriorityItem item) {
        Span moved = new Span(PriorityLabels.moved(item.moved()));
        moved.addClassName(item.moved() > 0 ? "status-green" : item.moved() < 0 ? "status-amber" : "quiet");
        if (item.moved() != 0) {
            moved.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation(
                                    item.moved() > 0 ? "priority.up" : "priority.down",
                                    Formats.number(Math.abs(item.moved()))));
            moved.getElement().setAttribute("role", "img");
        }
        return moved;
    }

    private Button why(PriorityItem item) {
        Button why = new Button(getTranslation("priority.why"));
        why.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        why.setAriaLabel(getTranslation("priority.why.of", name(item.tenant())));
        why.addClickListener(click -> {
            Popover popover = new Popover(new WhyList(item.row(), list.explain(item.row())));
            popover.setTarget(why);
            popover.setPosition(PopoverPosition.END_TOP);
            popover.setAriaLabel(getTranslation("priority.why.of", name(item.tenant())));
            popover.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    popover.removeFromParent();
                }
            });
            popover.open();
        });
        return why;
    }

    private Div status(PriorityItem item) {
        Stage stage = item.row().stage();
        Div status = new Div(new StatusBadge(
                stage == Stage.TARGET_GROUP ? Tone.NEUTRAL : Tone.BLUE, getTranslation("stage." + stage.name())));
        status.addClassName("priority-status");
        if (item.row().lift() != 0) {
            Span lift = new Span(PriorityLabels.points(item.row().lift()));
            lift.addClassName("lift-mark");
            lift.setTitle(getTranslation("priority.lift.by-hand"));
            status.add(lift);
        }
        return status;
    }
}
