package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import no.leietileie.base.ui.ListWithPanel;
import no.leietileie.base.ui.OpeningLines;
import no.leietileie.register.imports.ImportRow;
import no.leietileie.register.imports.LineRow;
import no.leietileie.register.imports.RegisterImports;

/** The rows of an import: narrowed by what becomes of them, and one of them beside the list. */
class ImportLines extends Div {

    private final transient RegisterImports imports;
    private final transient ImportRow row;
    private final transient Consumer<ImportAddress> go;
    private final LineFilterBar filters;
    private final LineGrid grid;
    private final LinePanel panel;
    private final ListWithPanel body;
    private transient ImportAddress address = ImportAddress.START;

    ImportLines(RegisterImports imports, ImportRow row, Consumer<ImportAddress> go) {
        this.imports = imports;
        this.go = go;
        this.row = row;
        addClassName("import-lines");
        filters = new LineFilterBar(
                row.counts(), imports.countChanges(row.id()), filter -> go.accept(address.with(filter)));
        grid = new LineGrid(imports, row.id());
        panel = new LinePanel(() -> go.accept(address.closed()));
        OpeningLines.of(
                grid,
                line -> Integer.valueOf(line.number()).equals(address.row()),
                panel::isAttached,
                line -> go.accept(address.opened(line.number())));
        body = new ListWithPanel(grid, panel, "26rem");
        add(filters, body);
    }

    void show(ImportAddress wanted) {
        address = wanted;
        filters.show(wanted.filter());
        grid.show(wanted.filter());
        Integer open = wanted.row();
        if (open == null) {
            body.closePanel();
        } else {
            imports.openRow(row.id(), open).ifPresentOrElse(this::open, () -> body.closePanel());
        }
    }

    private void open(LineRow line) {
        panel.show(line);
        body.openPanel();
    }
}
