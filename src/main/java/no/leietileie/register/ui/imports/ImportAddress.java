package no.leietileie.register.ui.imports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private static final String ROW = "row";
    private static final String COLUMNS = "columns";

    /** Never fails: what cannot be read is left out. */
    static ImportAddress read(Map<String, List<String>> query) {
        LineFilter filter = new LineFilter(
                value(query, OUTCOME, RowOutcome.values()),
                value(query, CHANGE, ChangeKind.values()),
                value(query, SEVERITY, Severity.values()));
        Integer row = first(query, ROW)
                .filter(number -> number.matches("[0-9]{1,7}"))
                .map(Integer::valueOf)
                .orElse(null);
        return new ImportAddress(filter, row, query.containsKey(COLUMNS));
    }

    Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, OUTCOME, filter.outcome());
        put(query, CHANGE, filter.change());
        put(query, SEVERITY, filter.severity());
        if (row != null) {
            query.put(ROW, List.of(row.toString()));
        }
        if (columns) {
            query.put(COLUMNS, List.of(""));
        }
        return query;
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

    private static void put(Map<String, List<String>> query, String name, @Nullable Enum<?> value) {
        if (value != null) {
            query.put(name, List.of(value.name().toLowerCase(Locale.ROOT)));
        }
    }

    private static <E extends Enum<E>> @Nullable E value(Map<String, List<String>> query, String name, E[] values) {
        return first(query, name)
                .flatMap(text -> Arrays.stream(values)
                        .filter(value -> value.name().equalsIgnoreCase(text))
                        .findFirst())
                .orElse(null);
    }

    private static Optional<String> first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }
}
