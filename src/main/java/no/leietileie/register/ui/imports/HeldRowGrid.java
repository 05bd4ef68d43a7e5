package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.OpeningLines;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportRow;
import no.leietileie.register.imports.LineRow;
import no.leietileie.register.imports.RegisterImports;

/** The rows that wait, those that have waited longest first. */
class HeldRowGrid extends Grid<LineRow> {

    private final transient RegisterImports imports;
    private final transient Map<ImportId, String> fileNames = new HashMap<>();

    HeldRowGrid(RegisterImports imports, Predicate<LineRow> isOpen, Consumer<LineRow> open) {
        this.imports = imports;
        setSizeFull();
        ((GridSingleSelectionModel<LineRow>) setSelectionMode(SelectionMode.SINGLE)).setDeselectAllowed(false);
        addComponentColumn(row -> ImportTexts.badge(Objects.requireNonNull(row.holdReason())))
                .setHeader(getTranslation("held.column.reason"))
                .setResizable(true)
                .setWidth("15.5rem")
                .setFlexGrow(0);
        text("held.column.contract", "6rem", LineRow::leaseNumber);
        text("held.column.names", "12rem", LineRow::tenantNames);
        text("held.column.address", "11rem", LineRow::address);
        text("held.column.import", "9rem", row -> fileName(row.importId()));
        addColumn(LineRow::sourceRow)
                .setHeader(getTranslation("held.column.row"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5rem")
                .setFlexGrow(0);
        setItemsPageable(page -> imports.heldRows(page), page -> imports.countHeldRows())
                .setIdentifierProvider(HeldRowKey::of);
        OpeningLines.of(this, isOpen, () -> !getSelectedItems().isEmpty(), open);
    }

    private void text(String headerKey, String width, Function<LineRow, String> value) {
        addColumn(row -> Formats.text(value.apply(row)))
                .setHeader(getTranslation(headerKey))
                .setResizable(true)
                .setTooltipGenerator(value::apply)
                .setWidth(width)
                .setFlexGrow(1);
    }

    private String fileName(ImportId id) {
        return fileNames.computeIfAbsent(
                id, asked -> imports.find(asked).map(ImportRow::fileName).orElse(""));
    }
}
