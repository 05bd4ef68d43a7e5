package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.ValueProvider;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Formats;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.LineFilter;
import no.leietileie.register.imports.LineRow;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.register.imports.RowOutcome;

/** The data rows of one file; the database narrows and counts them. */
class LineGrid extends Grid<LineRow> {

    private transient LineFilter filter = LineFilter.ALL;

    LineGrid(RegisterImports imports, ImportId id) {
        addClassName("line-grid");
        setSizeFull();
        setSelectionMode(SelectionMode.NONE);
        addColumn(row -> Formats.number(row.sourceRow()))
                .setHeader(getTranslation("imports.line.row"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5rem")
                .setFlexGrow(0);
        addComponentColumn(row -> ImportTexts.badge(row))
                .setHeader(getTranslation("imports.line.outcome"))
                .setWidth("9.75rem")
                .setFlexGrow(0);
        text("imports.line.contract", "6.5rem", LineRow::leaseNumber).setFlexGrow(0);
        text("imports.line.tenants", "9.5rem", LineRow::tenantNames);
        text("imports.line.address", "8.5rem", LineRow::address);
        text("imports.line.changes", "15.5rem", LineGrid::changes).setFlexGrow(2);
        text("imports.line.findings", "10rem", LineGrid::findings);
        setItemsPageable(page -> imports.rows(id, filter, page), page -> imports.countRows(id, filter))
                .setIdentifierProvider(LineRow::number);
        setEmptyStateText(getTranslation("imports.line.none"));
    }

    private Column<LineRow> text(String header, String width, ValueProvider<LineRow, String> text) {
        return addColumn(text)
                .setHeader(getTranslation(header))
                .setWidth(width)
                .setResizable(true)
                .setTooltipGenerator(text::apply);
    }

    private static String changes(LineRow row) {
        return row.differences().isEmpty() || row.outcome() == RowOutcome.CREATED
                ? row.changes().stream().map(ImportTexts::text).collect(Collectors.joining(", "))
                : row.differences().stream().map(ImportTexts::text).collect(Collectors.joining("; "));
    }

    private static String findings(LineRow row) {
        return ImportTexts.messages(row.holdReason(), row.findings(), " ");
    }

    void show(LineFilter wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            getDataProvider().refreshAll();
        }
    }
}
