package no.leietileie.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the landlord's export as clean text: dates as dd.MM.yyyy, amounts in whole kroner without separators,
 * language as a BCP 47 tag, blank where nothing is known.
 */
public record RegisterExportRow(Map<ExportColumn, String> values) {

    public static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public RegisterExportRow {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    public String get(ExportColumn column) {
        return values.getOrDefault(column, "");
    }

    /** All cells in the order of the columns. */
    public List<String> cells() {
        return Arrays.stream(ExportColumn.values()).map(this::get).toList();
    }

    static final class Builder {

        private final Map<ExportColumn, String> values = new EnumMap<>(ExportColumn.class);

        Builder put(ExportColumn column, @Nullable Object value) {
            if (value != null) {
                values.put(column, value.toString());
            }
            return this;
        }

        Builder put(ExportColumn column, @Nullable LocalDate date) {
            return put(column, date == null ? null : (Object) DATE.format(date));
        }

        Builder put(ExportColumn column, boolean yes) {
            return put(column, (Object) (yes ? "Ja" : "Nei"));
        }

        RegisterExportRow build() {
            return new RegisterExportRow(values);
        }
    }
}
