package no.leietileie.register.ui.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.LineRow;

/** Names a held row in an address: {@code 12-345} is row 345 of import 12. */
record HeldRowKey(ImportId importId, int number) {

    static final String PARAMETER = "rad";
    private static final Pattern FORM = Pattern.compile("([0-9]{1,18})-([0-9]{1,9})");

    static HeldRowKey of(LineRow row) {
        return new HeldRowKey(row.importId(), row.number());
    }

    /** Never fails: what cannot be read names no row. */
    static Optional<HeldRowKey> read(Map<String, List<String>> query) {
        return query.getOrDefault(PARAMETER, List.of()).stream()
                .map(FORM::matcher)
                .filter(match -> match.matches())
                .map(match ->
                        new HeldRowKey(new ImportId(Long.parseLong(match.group(1))), Integer.parseInt(match.group(2))))
                .findFirst();
    }

    @Override
    public String toString() {
        return importId.value() + "-" + number;
    }
}
