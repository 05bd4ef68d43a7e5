package no.leietileie.register.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.leietileie.base.export.ExportColumn;
import no.leietileie.base.export.ExportFormat;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.BrokenOff;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@DatabaseTest
class TenantExportTest {

    private static final List<ExportColumn<TenantRow>> COLUMNS = List.of(
            new ExportColumn<TenantRow>("Leietaker", TenantRow::tenantName),
            new ExportColumn<TenantRow>("Kontrakt", TenantRow::leaseNumber),
            new ExportColumn<TenantRow>("Husleie", TenantRow::monthlyRent),
            new ExportColumn<TenantRow>("Slutt", row -> row.term().endsOn()),
            new ExportColumn<TenantRow>("Areal", TenantRow::area),
            new ExportColumn<TenantRow>("Bydel", TenantRow::districtName));

    @Autowired
    RegisterFixture fixture;

    @Autowired
    TenantExport export;

    @Autowired
    JdbcClient jdbc;

    private final String mark =
            "q" + UUID.randomUUID().toString().substring(0, 8).replace("-", "");

    @Test
    void a_text_file_opens_in_a_norwegian_spreadsheet_program_and_runs_no_formula() {
        fixture.household(TestHousehold.named("=1+1; \"" + mark + "\"")
                .withLeaseNumber("@" + mark)
                .withLease(TestHousehold.endingOn(LocalDate.of(2027, 5, 31))));

        var file = new String(export(ExportFormat.CSV), StandardCharsets.UTF_8);

        assertThat(file)
                .isEqualTo("\uFEFFLeietaker;Kontrakt;Husleie;Slutt;Areal;Bydel\r\n\"'=1+1; \"\"" + mark
                        + "\"\", Prøve\";'@" + mark + ";8450,00;31.05.2027;72,5;\r\n");
    }

    @Test
    void a_workbook_has_typed_cells() throws IOException {
        fixture.household(TestHousehold.named(mark).withLease(TestHousehold.endingOn(LocalDate.of(2027, 5, 31))));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(export(ExportFormat.XLSX)))) {
            var rows = workbook.getFirstSheet().read();

            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Tenants");
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Leietaker");
            assertThat(rows.get(1).getCellAsNumber(2)).contains(new BigDecimal("8450.00"));
            assertThat(rows.get(1).getCellAsDate(3).orElseThrow().toLocalDate()).isEqualTo("2027-05-31");
        }
    }

    @Test
    void an_export_is_logged_with_its_size_and_filter_but_not_with_what_was_searched_for() {
        fixture.household(TestHousehold.named(mark));

        export(ExportFormat.CSV);

        var logged = jdbc.sql("SELECT detail FROM access_log WHERE action = 'EXPORTED' ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single();
        assertThat(logged).contains("\"count\":\"1\"", "language=tr").doesNotContain(mark);
    }

    @Test
    void a_download_that_is_broken_off_has_been_taken_along() {
        fixture.household(TestHousehold.named(mark));
        long before = exportsLogged();

        SignedIn.consultant(() -> assertThatIOException()
                .isThrownBy(() -> export.write(
                        TenantFilter.NONE.with(TenantFilterField.TEXT, mark),
                        TenantOrder.BY_NAME,
                        ExportFormat.CSV,
                        "Leietakere",
                        // Longer than what is gathered before anything is sent.
                        List.of(new ExportColumn<TenantRow>("N".repeat(50_000), TenantRow::tenantName)),
                        new BrokenOff())));

        assertThat(exportsLogged()).isEqualTo(before + 1);
    }

    @Test
    void a_slow_receiver_keeps_no_connection_of_the_database() throws IOException {
        fixture.household(TestHousehold.named(mark));
        var meanwhile = new ArrayList<Boolean>();
        var slow = new OutputStream() {
            @Override
            public void write(int b) {
                meanwhile.add(TransactionSynchronizationManager.isActualTransactionActive());
            }
        };

        SignedIn.consultant(() -> write(TenantFilter.NONE, ExportFormat.CSV, slow));

        assertThat(meanwhile).isNotEmpty().containsOnly(false);
    }

    private long exportsLogged() {
        return jdbc.sql("SELECT count(*) FROM access_log WHERE action = 'EXPORTED'")
                .query(Long.class)
                .single();
    }

    private byte[] export(ExportFormat format) {
        var filter = TenantFilter.NONE.with(TenantFilterField.TEXT, mark).with(TenantFilterField.LANGUAGE, "tr");
        var out = new ByteArrayOutputStream();
        SignedIn.consultant(() -> write(filter, format, out));
        return out.toByteArray();
    }

    private long write(TenantFilter filter, ExportFormat format, OutputStream out) {
        try {
            return export.write(filter, TenantOrder.BY_NAME, format, "Tenants", COLUMNS, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
