package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouterLink;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.imports.ImportCounts;
import no.leietileie.register.imports.ImportRow;
import no.leietileie.register.imports.ImportSource;
import no.leietileie.register.imports.RegisterImports;

/** All imports, newest first: what came, from whom, and what became of it. */
class ImportGrid extends Grid<ImportRow> {

    ImportGrid(RegisterImports imports) {
        addClassName("import-grid");
        setSizeFull();
        addComponentColumn(ImportGrid::link)
                .setHeader(getTranslation("imports.column.file"))
                .setWidth("12rem");
        addComponentColumn(row -> ImportTexts.badge(row.state()))
                .setHeader(getTranslation("imports.column.state"))
                .setWidth("11rem");
        text("imports.column.received", "9.5rem", row -> Formats.time(row.createdAt()));
        text("imports.column.by", "8rem", ImportGrid::from);
        count("imports.column.rows", ImportCounts::dataRows);
        count("imports.column.created", ImportCounts::created);
        count("imports.column.changed", ImportCounts::changed);
        count("imports.column.unchanged", ImportCounts::unchanged);
        count("imports.column.held", ImportCounts::held);
        count("imports.column.rejected", ImportCounts::rejected);
        setSelectionMode(SelectionMode.NONE);
        addItemClickListener(click ->
                ImportNavigation.open(getUI().orElseThrow(), click.getItem().id()));
        setItemsPageable(imports::list, page -> imports.count()).setIdentifierProvider(ImportRow::id);
    }

    private static RouterLink link(ImportRow row) {
        return new RouterLink(row.fileName(), ImportView.class, ImportNavigation.parameters(row.id()));
    }

    /** A file that somebody uploaded came from her; others also say which way they came. */
    private static String from(ImportRow row) {
        return row.source() == ImportSource.UPLOAD
                ? row.createdBy()
                : row.createdBy() + " · " + Texts.text(row.source().messageKey());
    }

    private void text(String header, String width, ValueProvider<ImportRow, String> text) {
        addColumn(text)
                .setHeader(getTranslation(header))
                .setWidth(width)
                .setResizable(true)
                .setTooltipGenerator(text::apply);
    }

    private void count(String header, ValueProvider<ImportCounts, Integer> count) {
        addColumn(row -> row.state().isCounted() ? Formats.number(count.apply(row.counts())) : Formats.UNKNOWN)
                .setHeader(getTranslation(header))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5rem")
                .setFlexGrow(0);
    }
}
