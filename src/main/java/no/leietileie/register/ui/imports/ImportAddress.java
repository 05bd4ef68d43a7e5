package no.leietileie.register.ui.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.leietileie.base.ui.AddressParts;
import no.leietileie.register.imports.ChangeKind;
import no.leietileie.register.imports.LineFilter;
import no.leietileie.register.imports.RowOutcome;
import no.leietileie.register.imports.cell.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an import shows, as its address says it.
 *
 * @param row number of the open row
 * @param columns whether the columns are being corrected
 */
record ImportAddress(LineFilter filter, @Nullable Integer row, boolean columns) {

    static final ImportAddress START = new ImportAddress(LineFilter.ALL, null, false);
    private static final String OUTCOME = "outcome";
    private static final String CHANGE = "change";
    private static final String SEVERITY = "severity";
    static final String ROW = "row";
    private static final String COLUMNS = "columns";

    /** Never fails: what cannot be read is left out. */
    static ImportAddress read(Map<String, List<String>> query) {
        AddressParts parts = new AddressParts(query);
        LineFilter filter = new LineFilter(
                parts.choice(OUTCOME, RowOutcome.values()),
                parts.choice(CHANGE, ChangeKind.values()),
                parts.choice(SEVERITY, Severity.values()));
        return new ImportAddress(filter, row(parts).orElse(null), parts.has(COLUMNS));
    }

    /** The number of the row that is to be open. */
    static Optional<Integer> row(AddressParts parts) {
        return parts.text(ROW).filter(number -> number.matches("[0-9]{1,7}")).map(Integer::valueOf);
    }

    Map<String, List<String>> toQuery() {
        return AddressParts.none()
                .put(OUTCOME, filter.outcome())
                .put(CHANGE, filter.change())
                .put(SEVERITY, filter.severity())
                .put(ROW, row)
                .put(COLUMNS, columns ? "" : null)
                .query();
    }

    ImportAddress with(LineFilter newFilter) {
        return new ImportAddress(newFilter, null, false);
    }

    ImportAddress opened(int number) {
        return new ImportAddress(filter, number, false);
    }

    ImportAddress closed() {
        return new ImportAddress(filter, null, false);
    }

    ImportAddress withColumns() {
        return new ImportAddress(filter, null, true);
    }
}
