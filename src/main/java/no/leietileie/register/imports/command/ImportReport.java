package no.leietileie.register.imports.command;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.leietileie.access.ActingUser;
import no.leietileie.register.imports.HoldReason;
import no.leietileie.register.imports.ImportCounts;
import no.leietileie.register.imports.ImportRow;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.column.RegisterColumn;
import no.leietileie.register.imports.file.FileRefusal;
import no.leietileie.register.imports.staging.FoundRows;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What an import came to, for programs: where something was found and what, never what stands there. */
@Component
@Profile("command")
class ImportReport {

    private static final String HELD = "HELD";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final FoundRows rows;
    private final TransactionTemplate transaction;

    ImportReport(FoundRows rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    private record Refusal(FileRefusal.Reason reason, long at, long limit, String text) {

        static @Nullable Refusal of(@Nullable FileRefusal refusal) {
            return refusal == null
                    ? null
                    : new Refusal(refusal.reason(), refusal.at(), refusal.limit(), CommandTexts.text(refusal));
        }
    }

    private record Kind(String severity, String code, String text) {}

    private record Count(String code, String severity, int rows, String text) {}

    private record Finding(String sheet, int row, @Nullable RegisterColumn column, String code, String severity) {}

    void write(ImportRow row, OutputStream out) {
        ActingUser.as(ActingUser.COMMAND, () -> {
            transaction.executeWithoutResult(_ -> writeAll(row, out));
            return row;
        });
    }

    private void writeAll(ImportRow row, OutputStream out) {
        try (var json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("file", row.fileName());
            json.writeNumberProperty("import", row.id().value());
            json.writeStringProperty("state", row.state().name());
            json.writePOJOProperty("refusal", Refusal.of(row.refusal()));
            write(row.counts(), json);
            json.writePOJOProperty("findings", counted(row));
            writeRows(row, json);
            json.writeEndObject();
        }
    }

    private static void write(ImportCounts counts, JsonGenerator json) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("dataRows", counts.dataRows());
        json.writeNumberProperty("created", counts.created());
        json.writeNumberProperty("changed", counts.changed());
        json.writeNumberProperty("unchanged", counts.unchanged());
        json.writeNumberProperty("held", counts.held());
        json.writeNumberProperty("rejected", counts.rejected());
        json.writeNumberProperty("otherRows", counts.otherRows());
        json.writeNumberProperty("missingLeases", counts.missingLeases());
        json.writeEndObject();
    }

    private List<Count> counted(ImportRow row) {
        var counts =
                new TreeMap<Kind, Integer>(Comparator.comparing(Kind::severity).thenComparing(Kind::code));
        rows.forEach(row.id(), found -> kinds(found).distinct().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(count -> new Count(
                        count.getKey().code,
                        count.getKey().severity,
                        count.getValue(),
                        CommandTexts.text(count.getKey().text)))
                .toList();
    }

    private static Stream<Kind> kinds(FoundRows.Found found) {
        HoldReason hold = found.hold();
        return Stream.concat(
                Stream.ofNullable(hold).map(reason -> new Kind(HELD, reason.name(), reason.messageKey())),
                found.findings().stream()
                        .map(finding -> new Kind(finding.severity().name(), finding.code(), finding.messageKey())));
    }

    private void writeRows(ImportRow row, JsonGenerator json) {
        json.writeArrayPropertyStart("rows");
        rows.forEach(row.id(), found -> findings(found).forEach(json::writePOJO));
        json.writeEndArray();
    }

    private static Stream<Finding> findings(FoundRows.Found found) {
        HoldReason hold = found.hold();
        return Stream.concat(
                Stream.ofNullable(hold)
                        .map(reason -> new Finding(found.sheet(), found.row(), null, reason.name(), HELD)),
                found.findings().stream().map(finding -> of(found, finding)));
    }

    private static Finding of(FoundRows.Found found, LineFinding finding) {
        return new Finding(
                found.sheet(),
                found.row(),
                finding.column(),
                finding.code(),
                finding.severity().name());
    }
}
