package no.leietileie.register.imports.staging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.imports.HoldReason;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.LineRow;
import no.leietileie.register.imports.RowOutcome;
import no.leietileie.register.imports.RowState;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.column.RegisterColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Makes of a stored row what a page shows: its cells by what the columns of its sheet mean, identity numbers masked. */
@Component
class LineRows {

    private static final TypeReference<List<Long>> IDS = new TypeReference<>() {};

    private final LineStore lines;
    private final ImportStore imports;

    LineRows(LineStore lines, ImportStore imports) {
        this.lines = lines;
        this.imports = imports;
    }

    /** For one query, in its transaction: the columns of an import are looked up once. */
    RowMapper<LineRow> mapper() {
        var columns = new HashMap<ImportId, Optional<SheetColumns>>();
        return (row, _) -> {
            var id = new ImportId(row.getLong("import_id"));
            return row(row, id, columns.computeIfAbsent(id, imports::columns));
        };
    }

    private LineRow row(ResultSet row, ImportId id, Optional<SheetColumns> columns) throws SQLException {
        var cells = lines.cells(Objects.requireNonNull(row.getBytes("content")));
        var sheet = row.getString("sheet");
        var mapping = columns.map(found -> found.of(sheet));
        var household = row.getObject("household_id", Long.class);
        var findings = ImportJson.findings(row.getString("findings"));
        var hold = row.getString("hold_reason");
        var outcome = row.getString("outcome");
        return new LineRow(
                id,
                row.getInt("row_no"),
                sheet,
                row.getInt("source_row"),
                outcome.equals("UNREAD") ? RowOutcome.UNCHANGED : RowOutcome.valueOf(outcome),
                RowState.valueOf(row.getString("state")),
                LineStore.kinds(row.getString("change_kinds")),
                hold == null ? null : HoldReason.valueOf(hold),
                findings,
                read(findings, cells, mapping),
                cell(cells, mapping, RegisterColumn.CONTRACT_NUMBER),
                names(cells, mapping),
                cell(cells, mapping, RegisterColumn.ADDRESS),
                masked(cell(cells, mapping, RegisterColumn.TENANT_IDENTITY_NUMBER)),
                lines.differences(row.getBytes("differences")),
                household == null ? null : new HouseholdId(household),
                candidates(row.getString("candidates")),
                row.getString("undo_problem"));
    }

    private static Map<RegisterColumn, String> read(
            List<LineFinding> findings, List<String> cells, Optional<ColumnMapping> mapping) {
        var read = new EnumMap<RegisterColumn, String>(RegisterColumn.class);
        findings.stream().map(LineFinding::column).filter(Objects::nonNull).forEach(column -> {
            var text = cell(cells, mapping, column);
            read.put(column, column.isIdentityNumber() ? masked(text) : text);
        });
        return read;
    }

    private static String names(List<String> cells, Optional<ColumnMapping> mapping) {
        var names = new ArrayList<String>();
        for (var column : List.of(
                RegisterColumn.TENANT_NAME,
                RegisterColumn.TENANT_LAST_NAME,
                RegisterColumn.TENANT_FIRST_NAME,
                RegisterColumn.CO_TENANT_NAME)) {
            names.add(cell(cells, mapping, column));
        }
        return names.stream().filter(name -> !name.isBlank()).collect(Collectors.joining("; "));
    }

    private static String cell(List<String> cells, Optional<ColumnMapping> mapping, RegisterColumn column) {
        return mapping.flatMap(found -> found.findIndex(column))
                .filter(index -> index < cells.size())
                .map(cells::get)
                .orElse("");
    }

    /** A text that is no number is hidden behind its first six characters, too: it may be a mistyped one. */
    static String masked(String read) {
        return read.length() <= 6 ? read : read.substring(0, 6) + "*****";
    }

    private static List<HouseholdId> candidates(@Nullable String json) {
        return json == null
                ? List.of()
                : ImportJson.MAPPER.readValue(json, IDS).stream()
                        .map(HouseholdId::new)
                        .toList();
    }
}
