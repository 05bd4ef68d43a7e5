package no.leietileie.register.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.register.imports.staging.FoundRows;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers that hold a protected household tell that there is one. */
@DatabaseTest
@Import(Landlord.class)
class SeenImportsTest {

    private static final String KARI =
            "K1;O1;Storgata 1;H0101;3015;Drammen;Nordmann, Kari;01818012337;;90000001;01.01.2024;31.12.2026;;8"
                    + " 450,00;0;";
    private static final String ALI =
            "K2;O2;Storgata 2;H0101;3015;Drammen;Hassan, Ali;15899223443;;90000002;01.01.2024;;;9 000,00;0;";
    private static final String PROTECTED =
            "K3;O3;SPERRET;;;;Hansen, Eli;29820061223;;;01.01.2024;;;7 000,00;x;Strengt fortrolig";
    private static final String NAMELESS = "K4;O4;Storgata 4;H0101;3015;Drammen;;;;;;;;;;";

    @Autowired
    RegisterImports imports;

    @Autowired
    Landlord landlord;

    @Autowired
    FoundRows found;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void start() {
        landlord.forgetEverything();
    }

    @Test
    void numbers_add_up_to_what_each_user_may_see() {
        var id = landlord.checked(KARI, ALI, PROTECTED, NAMELESS);

        var all = SignedIn.trusted(() -> imports.find(id).orElseThrow());
        assertThat(all.counts()).isEqualTo(new ImportCounts(3, 0, 0, 0, 1, 1, 0));
        assertThat(all.progress().total()).isEqualTo(4);
        var seen = SignedIn.consultant(() -> imports.find(id).orElseThrow());
        assertThat(seen.counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 1, 1, 0));
        assertThat(seen.progress()).isEqualTo(new ImportProgress(ImportState.CHECKED, 3, 3));
        SignedIn.consultant(() -> assertEachNumberIsOfRowsThatAreListed(seen));
        SignedIn.trusted(() -> assertEachNumberIsOfRowsThatAreListed(all));
    }

    @Test
    void every_list_of_imports_tells_the_same_numbers() {
        var id = landlord.checked(KARI, PROTECTED);

        SignedIn.consultant(() -> {
            var one = imports.find(id).orElseThrow();
            assertThat(one.counts().created()).isEqualTo(1);
            assertThat(imports.list(Pageable.ofSize(5))).containsExactly(one);
            assertThat(imports.listWaiting(5).getContent()).containsExactly(one);
            assertThat(imports.progress(id)).isEqualTo(one.progress());
            imports.apply(id);
            assertThat(imports.listBusy())
                    .extracting(ImportRow::progress)
                    .containsExactly(new ImportProgress(ImportState.APPLYING, 0, 100));
            return id;
        });
    }

    @Test
    void a_household_that_becomes_protected_leaves_the_imports_that_came_before() {
        var id = landlord.applied(KARI, ALI);
        var before = SignedIn.consultant(() -> imports.find(id).orElseThrow());
        assertThat(before.counts().created()).isEqualTo(2);

        protect("K1");

        var after = SignedIn.consultant(() -> imports.find(id).orElseThrow());
        assertThat(after.counts().created()).isEqualTo(1);
        SignedIn.consultant(() -> assertEachNumberIsOfRowsThatAreListed(after));
        assertThat(SignedIn.consultant(() -> annotated(id))).contains("Hassan").doesNotContain("Nordmann");
        assertThat(SignedIn.trusted(() -> annotated(id))).contains("Hassan", "Nordmann");
        assertThat(landlord.counts(id).created()).isEqualTo(2);
    }

    @Test
    void a_household_that_becomes_protected_while_the_file_is_returned_leaves_what_is_still_to_come() {
        var lines = Collections.nCopies(600, NAMELESS).toArray(String[]::new);
        lines[599] = KARI;
        var id = landlord.applied(lines);

        var file = SignedIn.consultant(() -> annotated(id, "H".repeat(50_000), new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                if (size() == 0) {
                    protect("K1");
                }
                super.write(bytes, from, length);
            }
        }));

        assertThat(file).contains("Storgata 4").doesNotContain("Nordmann");
    }

    @Test
    void a_row_that_waits_goes_when_the_household_it_may_mean_becomes_protected() {
        landlord.applied(KARI.replace("01818012337", "010180"));
        var id = landlord.applied(
                KARI.replace("K1;O1", "K2;O2").replace("01818012337", "010180"), ALI.replace("K2", "K5"));
        assertThat(SignedIn.consultant(() -> imports.countHeldRows())).isEqualTo(1);

        protect("K1");

        SignedIn.consultant(() -> {
            assertThat(imports.countHeldRows()).isZero();
            var seen = imports.find(id).orElseThrow();
            assertThat(seen.counts().held()).isZero();
            return assertEachNumberIsOfRowsThatAreListed(seen);
        });
        assertThat(SignedIn.trusted(() -> imports.countHeldRows())).isEqualTo(1);
    }

    @Test
    void leases_that_the_file_does_not_mention_are_counted_without_those_of_protected_households() {
        landlord.applied(KARI, ALI, PROTECTED);
        var id = landlord.checked(ALI);

        assertThat(SignedIn.trusted(
                        () -> imports.find(id).orElseThrow().counts().missingLeases()))
                .isEqualTo(2);
        assertThat(SignedIn.consultant(
                        () -> imports.find(id).orElseThrow().counts().missingLeases()))
                .isEqualTo(1);
    }

    @Test
    void a_command_reports_nothing_of_protected_rows() {
        var id = landlord.checked(KARI, PROTECTED, NAMELESS);

        assertThat(ActingUser.as(ActingUser.COMMAND, () -> rowsWithFindings(id)))
                .containsExactly(4);
        assertThat(SignedIn.trusted(() -> rowsWithFindings(id))).containsExactly(3, 4);
        assertThat(ActingUser.as(
                        ActingUser.COMMAND,
                        () -> imports.find(id).orElseThrow().counts().dataRows()))
                .isEqualTo(2);
    }

    @Test
    void a_row_that_cannot_be_used_is_hidden_by_its_own_mark() {
        var id = landlord.checked(KARI, PROTECTED.replace("01.01.2024;;;", "01.01.2024;01.01.2023;;"));

        assertThat(SignedIn.trusted(() -> imports.find(id).orElseThrow().counts()))
                .isEqualTo(new ImportCounts(1, 0, 0, 0, 1, 1, 0));
        assertThat(SignedIn.consultant(() -> imports.find(id).orElseThrow().counts()))
                .isEqualTo(new ImportCounts(1, 0, 0, 0, 0, 1, 0));
        assertOnlyTheTrustedSee(id, "Hansen");
    }

    @Test
    void a_row_that_cannot_be_used_is_hidden_when_its_contract_is_of_a_protected_household() {
        landlord.applied(ALI);
        var id = landlord.checked(KARI, ALI.replace("01.01.2024;;;", "01.01.2024;01.01.2023;;"));
        assertThat(SignedIn.consultant(() -> annotated(id))).contains("Nordmann", "Hassan");

        protect("K2");

        assertOnlyTheTrustedSee(id, "Hassan");
    }

    @Test
    void a_row_without_a_contract_is_hidden_when_its_identity_number_is_of_a_protected_household() {
        landlord.applied(ALI);
        protect("K2");

        var id = landlord.checked(KARI, ALI.replace("K2;", ";"));

        assertOnlyTheTrustedSee(id, "Hassan");
    }

    @Test
    void a_row_that_repeats_another_is_hidden_with_it() {
        landlord.applied(ALI);
        protect("K2");

        var id = landlord.checked(KARI, ALI, ALI);

        assertThat(landlord.rows(id, LineFilter.of(RowOutcome.UNCHANGED))).hasSize(2);
        assertOnlyTheTrustedSee(id, "Hassan");
        landlord.applied(id);
        assertOnlyTheTrustedSee(id, "Hassan");
    }

    @Test
    void a_row_that_repeats_one_that_waits_is_hidden_with_it() {
        landlord.applied(ALI.replace("15899223443", "15.09.1992"));
        var again = ALI.replace("K2;O2", "K5;O5").replace("15899223443", "15.09.1992");

        var id = landlord.checked(KARI, again, again);

        assertThat(landlord.counts(id).held()).isEqualTo(1);
        assertThat(SignedIn.consultant(() -> annotated(id))).contains("Hassan");
        protect("K2");
        assertOnlyTheTrustedSee(id, "Hassan");
    }

    /** The database refuses it when it is applied, long after the dry run. */
    @Test
    void a_row_that_could_not_be_stored_is_hidden_as_before() {
        landlord.applied(ALI);
        protect("K2");
        var id = landlord.checked(KARI, ALI.replace("K2;O2", "K5;O5"));
        jdbc.sql("ALTER TABLE lease ADD CONSTRAINT refused CHECK (number <> 'K5')")
                .update();
        try {
            landlord.applied(id);
        } finally {
            jdbc.sql("ALTER TABLE lease DROP CONSTRAINT refused").update();
        }

        assertThat(landlord.counts(id).rejected()).isEqualTo(1);
        assertOnlyTheTrustedSee(id, "Hassan");
    }

    @Test
    void before_the_dry_run_has_looked_at_them_rows_show_their_shape_only() {
        var id = landlord.checked(("Vår ref;Hvem bor der;Gate;Dato\n"
                        + "K1;Nordmann, Kari;Storgata 12;01.01.2024\n"
                        + "K2;Hansen, Eli;Hemmelig vei 3;\n")
                .getBytes(StandardCharsets.UTF_8));

        var proposal = SignedIn.consultant(() -> imports.mapping(id));

        assertThat(proposal.shapes()).isTrue();
        assertThat(proposal.samples())
                .extracting(List::getFirst)
                .containsExactly("A9", "Aaaaaaaa, Aaaa", "Aaaaaaaa 99", "99.99.9999");
        assertThat(SignedIn.consultant(() -> imports.rows(id, LineFilter.ALL, Pageable.ofSize(5))))
                .isEmpty();
        assertThat(SignedIn.consultant(() -> annotated(id))).doesNotContain("Nordmann", "Hansen");
    }

    @Test
    void examples_of_a_column_are_of_rows_that_everybody_may_see() {
        var id = landlord.checked(PROTECTED, KARI, ALI);

        var proposal = SignedIn.trusted(() -> imports.mapping(id));

        assertThat(proposal.shapes()).isFalse();
        assertThat(proposal.samples().get(6)).containsExactly("Nordmann, Kari", "Hassan, Ali");
        assertThat(proposal.samples().get(7)).containsExactly("018180*****", "158992*****");
    }

    @Test
    void each_sheet_is_shown_by_its_own_order_of_columns() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var centre = workbook.newWorksheet("Sentrum");
            write(centre, 0, "KontraktNr", "LeietakerNavn", "Adresse", "Fødselsnr");
            write(centre, 1, "K1", "Nordmann, Kari", "Storgata 1", "01818012337");
            var north = workbook.newWorksheet("Nord");
            write(north, 0, "Fødselsnr", "Adresse", "LeietakerNavn", "KontraktNr");
            write(north, 1, "15899223443", "Storgata 2", "Hassan, Ali", "K2");
        }
        var id = landlord.checked(out.toByteArray());

        var rows = SignedIn.consultant(() -> imports.rows(id, LineFilter.ALL, Pageable.ofSize(5)));

        assertThat(rows).extracting(LineRow::leaseNumber).containsExactly("K1", "K2");
        assertThat(rows).extracting(LineRow::tenantNames).containsExactly("Nordmann, Kari", "Hassan, Ali");
        assertThat(rows).extracting(LineRow::address).containsExactly("Storgata 1", "Storgata 2");
        assertThat(rows).extracting(LineRow::maskedIdentityNumber).containsExactly("018180*****", "158992*****");
        assertThat(SignedIn.consultant(() -> imports.mapping(id).samples()).get(3))
                .containsExactly("018180*****");
    }

    private void assertOnlyTheTrustedSee(ImportId id, String name) {
        var seen = SignedIn.consultant(
                () -> assertEachNumberIsOfRowsThatAreListed(imports.find(id).orElseThrow()));
        assertThat(seen.counts().dataRows()).isEqualTo(1);
        assertThat(SignedIn.consultant(() -> annotated(id)))
                .contains("Nordmann")
                .doesNotContain(name);
        assertThat(SignedIn.trusted(() -> annotated(id))).contains("Nordmann", name);
    }

    private ImportRow assertEachNumberIsOfRowsThatAreListed(ImportRow row) {
        var numbers = new int[] {
            row.counts().created(),
            row.counts().changed(),
            row.counts().unchanged(),
            row.counts().held(),
            row.counts().rejected()
        };
        assertThat(numbers)
                .isEqualTo(Arrays.stream(RowOutcome.values())
                        .mapToInt(outcome -> (int) imports.countRows(row.id(), LineFilter.of(outcome)))
                        .toArray());
        assertThat(row.counts().dataRows()).isEqualTo(row.progress().total()).isEqualTo((int)
                imports.countRows(row.id(), LineFilter.ALL));
        return row;
    }

    private String annotated(ImportId id) {
        return annotated(id, "Melding", new ByteArrayOutputStream());
    }

    private String annotated(ImportId id, String title, ByteArrayOutputStream out) {
        try {
            imports.annotatedFile(id, title, _ -> "", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private ArrayList<Integer> rowsWithFindings(ImportId id) {
        var rows = new ArrayList<Integer>();
        transaction.executeWithoutResult(_ -> found.forEach(id, row -> rows.add(row.row())));
        return rows;
    }

    private static void write(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    /** As somebody does by hand: no later file is asked about it. */
    private void protect(String leaseNumber) {
        jdbc.sql("""
            UPDATE household SET protection = 'FORTROLIG', provenance = '{"protection": "user:7"}'
            WHERE id = (SELECT household_id FROM lease WHERE number = :number)
            """).param("number", leaseNumber).update();
    }
}
