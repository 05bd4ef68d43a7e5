package no.leietileie.register.ui.imports;

import no.leietileie.register.imports.ImportId;

/** The addresses of the import's pages, for links and for {@code UI.navigate}. */
final class ImportNavigation {

    static final String LIST = "import";
    static final String IMPORT = "import/:id";
    static final String HELD_ROWS = "import/venter";

    private ImportNavigation() {}

    static String toList() {
        return LIST;
    }

    static String toImport(ImportId id) {
        return IMPORT.replace(":id", Long.toString(id.value()));
    }

    static String toHeldRows() {
        return HELD_ROWS;
    }

    static String toHeldRow(ImportId id, int number) {
        return HELD_ROWS + "?" + HeldRowKey.PARAMETER + "=" + new HeldRowKey(id, number);
    }
}
