package no.leietileie.register.ui.imports;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.leietileie.base.ui.AddressParts;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.LineRow;

/** Names a held row in an address: {@code import=12&row=345}, the row as the page of its import names it. */
record HeldRowKey(ImportId importId, int number) {

    private static final String IMPORT = "import";

    static HeldRowKey of(LineRow row) {
        return new HeldRowKey(row.importId(), row.number());
    }

    /** Never fails: what cannot be read names no row. */
    static Optional<HeldRowKey> read(Map<String, List<String>> query) {
        var parts = new AddressParts(query);
        return parts.number(IMPORT)
                .map(ImportId::new)
                .flatMap(id -> ImportAddress.row(parts).map(row -> new HeldRowKey(id, row)));
    }

    QueryParameters toQuery() {
        return new QueryParameters(AddressParts.none()
                .put(IMPORT, importId.value())
                .put(ImportAddress.ROW, number)
                .query());
    }
}
