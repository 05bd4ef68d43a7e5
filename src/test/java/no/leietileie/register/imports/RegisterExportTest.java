package no.leietileie.register.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.leietileie.register.imports.cell.CellProblemCode;
import no.leietileie.register.imports.cell.Severity;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.column.HeaderSynonyms;
import no.leietileie.register.imports.file.AnnotatedFile;
import no.leietileie.register.imports.file.FileOpening;
import no.leietileie.register.imports.file.ReadLimits;
import no.leietileie.register.imports.file.ReadOutcome;
import no.leietileie.register.imports.file.RowKind;
import no.leietileie.register.imports.file.TableFile;
import no.leietileie.register.imports.row.CellFinding;
import no.leietileie.register.imports.row.ReadRow;
import no.leietileie.register.imports.row.RowReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from a messy file to typed rows, as the import goes it. */
class RegisterExportTest {

    private static final String EXPORT = """
            Leieforhold per 1. juni 2026;;;;;;

            Kontraktsnr.;Leietaker;Fødselsnr;Adresse;Husleie (kr/mnd);Fra;Til
            1001;"Nordmann, Kari";018180 12337;Øvre gate 1;8 450,00;1.6.11;31.12.9999
            1002;"Hansen, Ola / Hansen, Åse";9.1E+10;Øvre gate 2;8.450,-;01.06.2020;31.05.2023
            Kontraktsnr.;Leietaker;Fødselsnr;Adresse;Husleie (kr/mnd);Fra;Til
            1003;;;SPERRET;Kr 9000;;
            1004;Ali Hassan;15899223443;SPERRET;(450);01.06.2020;
            Antall kontrakter: 4;;;;25 900,00;;
            Side 1 av 1;;;;;;
            """;

    @TempDir
    Path folder;

    private TableFile file;
    private final Map<Integer, ReadRow> rows = new HashMap<>();
    private ReadOutcome outcome;

    @BeforeEach
    void read() throws IOException {
        var path = Files.writeString(folder.resolve("export.csv"), EXPORT, Charset.forName("windows-1252"));
        var opening = TableFile.open(path, ReadLimits.standard(), HeaderSynonyms::score);
        file = ((FileOpening.Opened) opening).file();
        var mapping = ColumnMapping.of(file.layout().mainSheet().header());
        var reader = new RowReader(mapping, LocalDate.of(2026, 6, 1));
        assertThat(mapping.missing()).isEmpty();
        outcome = file.forEachRow(row -> {
            if (row.kind() == RowKind.DATA) {
                rows.put(row.number(), reader.read(row));
            }
        });
    }

    @Test
    void every_physical_row_is_accounted_for() {
        var counts = ((ReadOutcome.Complete) outcome).counts();

        assertThat(counts.physical()).isEqualTo(10);
        assertThat(counts.byKind())
                .containsOnly(
                        Map.entry(RowKind.BANNER, 2),
                        Map.entry(RowKind.BLANK, 1),
                        Map.entry(RowKind.HEADER, 2),
                        Map.entry(RowKind.DATA, 4),
                        Map.entry(RowKind.TOTAL, 1));
    }

    @Test
    void the_rows_that_can_be_used_are_and_the_other_says_why() {
        assertThat(rows.get(4).isUsable()).isTrue();
        assertThat(rows.get(5).row().tenants()).hasSize(2);
        assertThat(rows.get(5).findings())
                .extracting(CellFinding::code)
                .containsExactly(CellProblemCode.SEVERAL_TENANTS_IN_CELL, CellProblemCode.DIGITS_LOST);
        assertThat(rows.get(7).findings(Severity.ERROR))
                .extracting(CellFinding::code)
                .containsExactly(CellProblemCode.TENANT_NAME_MISSING);
        assertThat(rows.get(8).row().household().protection().isProtected()).isTrue();
    }

    @Test
    void the_file_goes_back_with_the_findings_beside_the_rows() throws IOException {
        var out = new ByteArrayOutputStream();

        AnnotatedFile.write(file, "Funn", row -> codes(row.number()), out);

        var lines = new ArrayList<>(
                out.toString(Charset.forName("windows-1252")).lines().toList());
        assertThat(lines).hasSize(10);
        assertThat(lines.get(2)).endsWith(";Til;Funn");
        assertThat(lines.get(6)).isEqualTo("1003;;;SPERRET;Kr 9000;;;TENANT_NAME_MISSING");
    }

    private String codes(int row) {
        return rows.containsKey(row)
                ? rows.get(row).findings().stream()
                        .map(finding -> finding.code().name())
                        .collect(Collectors.joining(" "))
                : "";
    }
}
