package no.leietileie.register.imports;

import static no.leietileie.register.imports.RowOutcome.CHANGED;
import static no.leietileie.register.imports.RowOutcome.CREATED;
import static no.leietileie.register.imports.RowOutcome.HELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.demo.SyntheticMunicipality;
import no.leietileie.demo.writing.Mess;
import no.leietileie.demo.writing.RegisterExport;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import(Landlord.class)
class RegisterImportsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String KARI =
            "K1;O1;Storgata 1;H0101;3015;Drammen;Nordmann, Kari;01818012337;;90000001;01.01.2024;31.12.2026;;8"
                    + " 450,00;0;";

    private static final String PROTECTED = KARI.replaceAll(";$", ";SPERRET");

    @Autowired
    Landlord landlord;

    @Autowired
    RegisterImports imports;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        landlord.forgetEverything();
    }

    @Test
    void a_dry_run_tells_what_a_line_would_change_and_changes_nothing() {
        var id = landlord.checked(KARI);

        assertThat(landlord.summary(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(landlord.counts(id)).isEqualTo(new ImportCounts(1, 0, 0, 0, 0, 1, 0));
        assertThat(landlord.count("lease")).isZero();
    }

    @Test
    void an_applied_line_is_stored_and_the_same_file_then_changes_nothing() {
        landlord.applied(KARI);

        assertThat(landlord.count("lease")).isEqualTo(1);
        assertThat(landlord.count("tenant_list")).isEqualTo(1);
        var again = landlord.applied(KARI);
        assertThat(landlord.counts(again)).isEqualTo(new ImportCounts(0, 0, 1, 0, 0, 1, 0));
    }

    @Test
    void a_new_rent_is_a_change_with_its_old_and_new_amount() {
        landlord.applied(KARI);

        var id = landlord.applied(KARI.replace("8 450,00", "8700"));

        var row = landlord.row(id, 2);
        assertThat(row.outcome()).isEqualTo(CHANGED);
        assertThat(row.changes()).containsExactly(ChangeKind.RENT_CHANGED);
        assertThat(row.differences())
                .containsExactly(new FieldDifference("lease.monthlyRent", "8\u00a0450", "8\u00a0700"));
    }

    @Test
    void a_lease_that_the_file_forgot_is_counted_and_left() {
        landlord.applied(KARI, "K2;O2;Storgata 2;H0101;3015;Drammen;Ali Hassan;15899223443;;;;;;;;");

        var id = landlord.applied(KARI);

        assertThat(landlord.counts(id).missingLeases()).isEqualTo(1);
        assertThat(landlord.count("lease")).isEqualTo(2);
    }

    @Test
    void a_lease_is_in_the_file_also_where_its_row_waits_or_cannot_be_used() {
        var ali = "K2;O2;Storgata 2;H0101;3015;Drammen;Ali Hassan;15899223443;;;;;;;;";
        var ola = "K3;O3;Storgata 3;H0101;3015;Drammen;Ola Hansen;29820061223;;;;;;;;";
        landlord.applied(KARI, ali, ola);

        var id = landlord.checked(KARI.replace("Nordmann, Kari", "Yilmaz, Mehmet"), ali.replace("Ali Hassan", ""));

        assertThat(landlord.counts(id)).isEqualTo(new ImportCounts(0, 0, 0, 1, 1, 1, 1));
        var missing = SignedIn.consultant(() -> imports.missingLeases(id, Pageable.ofSize(10)));
        assertThat(missing).extracting(MissingLease::number).containsExactly("K3");
        assertThat(missing).extracting(MissingLease::tenantName).containsExactly("Hansen, Ola");
    }

    @Test
    void missing_leases_of_protected_households_are_listed_only_for_those_who_see_them() {
        landlord.applied(PROTECTED, "K2;O2;Storgata 2;H0101;3015;Drammen;Ali Hassan;15899223443;;;;;;;;");
        var id = landlord.checked("K9;O9;Storgata 9;H0101;3015;Drammen;Ola Hansen;29820061223;;;;;;;;");
        landlord.applied("K8;O8;Storgata 8;H0101;3015;Drammen;Eva Ny;41818032194;;;;;;;;");

        assertThat(SignedIn.consultant(() -> imports.missingLeases(id, Pageable.ofSize(10))))
                .extracting(MissingLease::number)
                .containsExactly("K2");
        assertThat(SignedIn.trusted(() -> imports.countMissingLeases(id))).isEqualTo(2);
    }

    @Test
    void one_person_on_two_contracts_is_one_household_with_two_leases() {
        landlord.applied(KARI, KARI.replace("K1;O1;Storgata 1", "K2;O2;Storgata 2"));

        assertThat(landlord.count("household")).isEqualTo(1);
        assertThat(landlord.count("lease")).isEqualTo(2);
    }

    @Test
    void a_household_that_leaves_its_dwelling_for_another_has_moved_in_whichever_order_the_file_tells() {
        landlord.applied(KARI);
        var left = KARI.replace("31.12.2026;;", "31.12.2026;31.05.2026;");
        var entered = KARI.replace("K1;O1;Storgata 1", "K2;O2;Storgata 2").replace("01.01.2024", "01.06.2026");

        assertThat(moves(left, entered)).containsExactly(false, true);
        assertThat(moves(entered, left)).containsExactly(false, true);
    }

    @Test
    void a_lease_elsewhere_that_begins_where_the_term_of_the_former_ends_is_a_move() {
        landlord.applied(KARI);
        var entered = KARI.replace("K1;O1;Storgata 1", "K2;O2;Storgata 2");

        assertThat(moves(entered.replace("01.01.2024;31.12.2026", "31.12.2026;")))
                .containsExactly(true);
        assertThat(moves(entered.replace("01.01.2024;31.12.2026", "30.12.2026;")))
                .containsExactly(false);
    }

    @Test
    void a_renewed_contract_a_garage_and_two_contracts_that_are_new_are_no_moves() {
        var garage = KARI.replace("K1;O1;Storgata 1;H0101", "K3;O3;Garasje 3;H0103");
        assertThat(moves(KARI.replace("31.12.2026;;", "31.12.2026;31.05.2026;"), garage))
                .containsExactly(false, false);
        landlord.applied(KARI);

        var renewed = KARI.replace("K1;", "K2;").replace("01.01.2024", "01.06.2026");
        assertThat(moves(KARI.replace("31.12.2026;;", "31.12.2026;31.05.2026;"), renewed, garage.replace("K3", "K4")))
                .containsExactly(false, false, false);
        assertThat(moves(KARI, garage)).containsExactly(false, false);
    }

    /** By row, foretold by the dry run and then borne out, in a register of its own. */
    private List<Boolean> moves(String... lines) {
        var id = landlord.checked(lines);
        var foretold = moved(id);
        landlord.applied(id);
        assertThat(moved(id)).isEqualTo(foretold);
        landlord.undo(id);
        return foretold;
    }

    private List<Boolean> moved(ImportId id) {
        return landlord.rows(id, LineFilter.ALL).stream()
                .map(row -> row.changes().contains(ChangeKind.MOVED_HOUSEHOLD))
                .toList();
    }

    @Test
    void two_tenants_in_a_cell_are_a_tenant_and_a_co_tenant() {
        landlord.applied(KARI.replace("Nordmann, Kari", "Kari Nordmann og Ola Nordmann"));

        assertThat(roles()).containsExactly("TENANT", "CO_TENANT");
    }

    @Test
    void a_co_tenant_whom_the_file_has_a_place_for_and_does_not_name_is_none_any_longer() {
        landlord.applied(KARI.replace("01818012337;", "01818012337;Nordmann, Ola"));

        landlord.applied(KARI);

        assertThat(roles()).containsExactly("TENANT", "MEMBER");
    }

    @Test
    void a_file_without_a_place_for_co_tenants_leaves_them_as_they_are() {
        landlord.applied(KARI.replace("01818012337;", "01818012337;Nordmann, Ola"));

        var id = landlord.applied(landlord.checked((Landlord.HEADER.replace("Medleietaker;", "") + "\n"
                        + KARI.replace("01818012337;;", "01818012337;") + "\n")
                .getBytes(StandardCharsets.UTF_8)));

        assertThat(landlord.counts(id)).isEqualTo(new ImportCounts(0, 0, 1, 0, 0, 1, 0));
        assertThat(roles()).containsExactly("TENANT", "CO_TENANT");
    }

    private List<String> roles() {
        return jdbc.sql("SELECT role FROM person ORDER BY id")
                .query(String.class)
                .list();
    }

    @Test
    void a_line_written_twice_changes_nothing_the_second_time_and_lines_that_contradict_are_both_held() {
        var twice = landlord.checked(KARI, KARI);
        var contradicting = landlord.checked(KARI, KARI.replace("8 450,00", "9999"));

        assertThat(landlord.counts(twice)).isEqualTo(new ImportCounts(1, 0, 1, 0, 0, 1, 0));
        assertThat(landlord.row(twice, 3).findings())
                .extracting(LineFinding::code)
                .contains("REPEATED_ROW");
        assertThat(landlord.rows(contradicting, LineFilter.of(HELD)))
                .hasSize(2)
                .allMatch(row -> row.holdReason() == HoldReason.CONTRADICTING_DUPLICATE_ROWS);
    }

    @Test
    void quite_another_name_under_the_same_number_is_held_and_a_new_last_name_is_not() {
        landlord.applied(KARI);

        var married = landlord.checked(KARI.replace("Nordmann, Kari", "Hansen, Kari"));
        var other = landlord.checked(KARI.replace("Nordmann, Kari", "Yilmaz, Mehmet"));

        assertThat(landlord.row(married, 2).changes()).containsExactly(ChangeKind.TENANT_CHANGED);
        assertThat(landlord.row(other, 2).holdReason()).isEqualTo(HoldReason.IDENTITY_CONTRADICTS_NAME);
    }

    @Test
    void a_namesake_born_the_same_day_waits_for_a_person_who_says_whether_it_is_one_household() {
        landlord.applied(KARI.replace("01818012337", "010180"));
        var id = landlord.applied(KARI.replace("K1;O1", "K2;O2").replace("01818012337", "010180"));
        var held = landlord.row(id, 2);

        assertThat(held.holdReason()).isEqualTo(HoldReason.POSSIBLE_DUPLICATE_HOUSEHOLD);
        assertThat(held.candidates()).hasSize(1);
        var outcome = landlord.resolve(
                id, held, new Resolution.SameHousehold(held.candidates().getFirst()));

        assertThat(outcome).isEqualTo(CREATED);
        assertThat(landlord.count("household")).isEqualTo(1);
        assertThat(landlord.count("lease")).isEqualTo(2);
        assertThat(landlord.counts(id).held()).isZero();
    }

    @Test
    void a_contract_that_another_household_has_taken_over_stands_once_in_the_tenant_list_and_comes_back_when_undone() {
        landlord.applied(KARI);
        var before = landlord.register();
        var id = landlord.applied(KARI.replace("Nordmann, Kari", "Yilmaz, Mehmet"));

        landlord.resolve(id, landlord.row(id, 2), new Resolution.NewHousehold());

        assertThat(jdbc.sql("SELECT tenant_name FROM tenant_list")
                        .query(String.class)
                        .list())
                .containsExactly("Yilmaz, Mehmet");
        landlord.undo(id);
        assertThat(landlord.register()).isEqualTo(before);
    }

    @Test
    void a_file_that_protects_an_open_household_protects_it_at_once() {
        landlord.applied(KARI);

        var id = landlord.applied(PROTECTED);

        assertThat(landlord.row(id, 2).state()).isEqualTo(RowState.APPLIED);
        assertThat(landlord.row(id, 2).changes()).contains(ChangeKind.PROTECTION_ADDED);
        assertThat(protection()).isEqualTo("STRENGT_FORTROLIG");
        assertThat(SignedIn.consultant(
                        () -> imports.find(id).orElseThrow().counts().dataRows()))
                .isZero();
    }

    @Test
    void a_file_that_opens_a_household_again_waits_for_somebody_with_the_right() {
        landlord.applied(PROTECTED);
        var id = landlord.applied(KARI.replace("8 450,00", "8700"));
        var held = landlord.row(id, 2);
        var household = held.candidates().getFirst();

        assertThat(held.holdReason()).isEqualTo(HoldReason.PROTECTION_REMOVED);
        assertThat(protection()).isEqualTo("STRENGT_FORTROLIG");
        assertThat(SignedIn.consultant(() -> imports.heldRows(Pageable.ofSize(10))))
                .isEmpty();
        assertThatThrownBy(() -> SignedIn.consultant(
                        () -> imports.resolveHeld(id, held.number(), new Resolution.LiftProtection(household))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(landlord.resolve(id, held, new Resolution.LiftProtection(household)))
                .isEqualTo(CHANGED);

        assertThat(protection()).isEqualTo("NONE");
        assertThat(landlord.row(id, 2).changes()).contains(ChangeKind.PROTECTION_LIFTED, ChangeKind.RENT_CHANGED);
    }

    @Test
    void a_protection_that_somebody_keeps_is_asked_about_no_more() {
        landlord.applied(PROTECTED);
        var id = landlord.applied(KARI);
        var held = landlord.row(id, 2);

        landlord.resolve(
                id, held, new Resolution.KeepProtection(held.candidates().getFirst()));

        assertThat(protection()).isEqualTo("STRENGT_FORTROLIG");
        var next = landlord.applied(KARI);
        assertThat(landlord.counts(next)).isEqualTo(new ImportCounts(0, 0, 1, 0, 0, 1, 0));
        assertThat(protection()).isEqualTo("STRENGT_FORTROLIG");
    }

    @Test
    void one_marked_row_protects_the_household_against_its_other_rows_in_the_same_file() {
        var other = KARI.replace("K1;O1;Storgata 1", "K2;O2;Storgata 2");

        landlord.applied(PROTECTED, other);
        var again = landlord.applied(PROTECTED, other);

        assertThat(protection()).isEqualTo("STRENGT_FORTROLIG");
        assertThat(landlord.counts(again)).isEqualTo(new ImportCounts(0, 0, 2, 0, 0, 1, 0));
    }

    @Test
    void a_file_without_a_place_for_protection_says_nothing_about_it() {
        landlord.applied(PROTECTED);

        var id = landlord.applied(landlord.checked(
                (Landlord.HEADER.replace(";Adressesperre", "") + "\n" + KARI.replaceAll(";$", "") + "\n")
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(landlord.counts(id)).isEqualTo(new ImportCounts(0, 0, 1, 0, 0, 1, 0));
        assertThat(protection()).isEqualTo("STRENGT_FORTROLIG");
    }

    @Test
    void a_namesake_with_a_protected_address_is_recognised_and_thereby_protected() {
        landlord.applied(KARI.replace("01818012337", "010180"));
        var id = landlord.applied(PROTECTED.replace("K1;O1", "K2;O2").replace("01818012337", "010180"));
        var held = landlord.row(id, 2);
        var household = held.candidates().getFirst();

        assertThat(landlord.resolve(id, held, new Resolution.SameHousehold(household)))
                .isEqualTo(CREATED);

        assertThat(landlord.count("household")).isEqualTo(1);
        assertThat(protection()).isEqualTo("STRENGT_FORTROLIG");
    }

    private String protection() {
        return jdbc.sql("SELECT protection FROM household").query(String.class).single();
    }

    @Test
    void a_row_can_be_decided_only_when_its_import_is_in_the_register() {
        landlord.applied(KARI);
        var checked = landlord.checked(KARI.replace("Nordmann, Kari", "Yilmaz, Mehmet"));

        assertThat(SignedIn.trusted(imports::countHeldRows)).isZero();
        landlord.applied(checked);
        assertThat(SignedIn.trusted(imports::countHeldRows)).isEqualTo(1);
    }

    @Test
    void a_skipped_row_waits_again_when_that_is_taken_back() {
        landlord.applied(KARI);
        var id = landlord.applied(KARI.replace("Nordmann, Kari", "Yilmaz, Mehmet"));
        var held = landlord.row(id, 2);
        landlord.resolve(id, held, new Resolution.Skip());

        SignedIn.consultant(() -> {
            imports.takeBackSkip(id, held.number());
            return id;
        });

        assertThat(SignedIn.consultant(imports::countHeldRows)).isEqualTo(1);
    }

    @Test
    void held_rows_follow_one_another_and_begin_again_after_the_last() {
        landlord.applied(KARI, KARI.replace("K1;O1", "K2;O2"));
        var other = KARI.replace("Nordmann, Kari", "Yilmaz, Mehmet");
        var id = landlord.applied(other, other.replace("K1;O1", "K2;O2"));
        int first = landlord.row(id, 2).number();
        int last = landlord.row(id, 3).number();

        assertThat(next(id, first)).isEqualTo(last);
        assertThat(next(id, last)).isEqualTo(first);
        assertThat(previous(id, last)).isEqualTo(first);
        assertThat(previous(id, first)).isEqualTo(last);
    }

    private int next(ImportId id, int number) {
        return SignedIn.consultant(
                () -> imports.heldAfter(id, number).orElseThrow().number());
    }

    private int previous(ImportId id, int number) {
        return SignedIn.consultant(
                () -> imports.heldBefore(id, number).orElseThrow().number());
    }

    @Test
    void imports_that_wait_for_approval_are_counted_and_applied_ones_are_not() {
        landlord.applied(KARI);
        var checked = landlord.checked(KARI);

        var waiting = SignedIn.consultant(() -> imports.listWaiting(3));

        assertThat(waiting.getTotalElements()).isEqualTo(1);
        assertThat(waiting.getContent()).extracting(ImportRow::id).containsExactly(checked);
    }

    @Test
    void a_skipped_row_stays_held_and_is_asked_about_no_more() {
        landlord.applied(KARI);
        var id = landlord.applied(KARI.replace("Nordmann, Kari", "Yilmaz, Mehmet"));

        landlord.resolve(id, landlord.row(id, 2), new Resolution.Skip());

        assertThat(SignedIn.trusted(imports::countHeldRows)).isZero();
        assertThat(landlord.counts(id).held()).isEqualTo(1);
    }

    @Test
    void a_phone_number_that_was_edited_here_is_kept_and_one_that_was_not_follows_the_file() {
        landlord.applied(KARI);
        landlord.applied(KARI.replace("90000001", "90000002"));
        assertThat(phone()).endsWith("90000002");
        jdbc.sql("UPDATE person SET provenance = '{\"phone\": \"user:7\"}', phone = '+4791111111'")
                .update();

        var id = landlord.applied(KARI.replace("90000001", "90000003"));

        assertThat(phone()).isEqualTo("+4791111111");
        assertThat(landlord.row(id, 2).findings()).extracting(LineFinding::code).contains("HAND_EDIT_KEPT");
    }

    private String phone() {
        return jdbc.sql("SELECT phone FROM person").query(String.class).single();
    }

    @Test
    void undoing_puts_everything_back() {
        landlord.applied(KARI, "K2;O2;Storgata 2;H0101;3015;Drammen;Ali Hassan;15899223443;;;;;;;;");
        var before = landlord.register();
        var id = landlord.applied(
                KARI.replace("8 450,00", "8700")
                        .replace("Storgata 1", "Storgata 11")
                        .replace("90000001", "90000009"),
                "K2;O3;Storgata 3;H0101;3015;Drammen;Ali Hassan / Amina Hassan;15899223443;;;;;;7000;;",
                "K3;O4;Storgata 4;;3015;Drammen;Ny Leietaker;29820061223;;;;;;7000;;");
        assertThat(landlord.register()).isNotEqualTo(before);

        landlord.undo(id);

        assertThat(landlord.summary(id).state()).isEqualTo(ImportState.UNDONE);
        assertThat(landlord.summary(id).notUndone()).isZero();
        assertThat(landlord.register()).isEqualTo(before);
    }

    @Test
    void a_row_on_which_something_was_built_is_not_undone_and_says_why() {
        var first = landlord.applied(KARI);
        landlord.applied(KARI.replace("8 450,00", "8700"));

        landlord.undo(first);

        assertThat(landlord.row(first, 2).undoProblem()).isEqualTo("CHANGED_SINCE");
        assertThat(landlord.count("lease")).isEqualTo(1);
    }

    @Test
    void the_messy_export_of_a_municipality_is_taken_in_twice_and_undone() throws IOException {
        for (long seed = 1; seed <= 2; seed++) {
            landlord.forgetEverything();
            var csv = folder.resolve("export" + seed + ".csv");
            RegisterExport.write(new SyntheticMunicipality(seed, 1_200, DAY).rows(), csv, Mess.typical(seed));

            var first = landlord.checked(csv);
            var foretold = landlord.counts(first);
            landlord.applied(first);
            var again = landlord.applied(landlord.checked(csv));

            assertThat(landlord.counts(first)).isEqualTo(foretold);
            assertThat(foretold.dataRows())
                    .isEqualTo(landlord.summary(first).progress().total());
            assertThat(landlord.counts(again).created()).isZero();
            assertThat(landlord.counts(again).changed()).isZero();
            landlord.undo(first);
            assertThat(landlord.register().values()).allMatch(List::isEmpty);
        }
    }

    @Test
    void what_waited_before_a_newer_file_waits_again_when_that_file_is_undone() {
        landlord.applied(KARI);
        var namesake = KARI.replace("K1", "K2").replace("01818012337", "010180");
        var first = landlord.applied(namesake);
        var second = landlord.applied(namesake);
        var third = landlord.applied(namesake);

        landlord.undo(second);
        assertThat(landlord.row(first, 2).state()).isEqualTo(RowState.SKIPPED);
        landlord.undo(third);

        assertThat(landlord.row(first, 2).state()).isEqualTo(RowState.PENDING);
        assertThat(SignedIn.trusted(imports::countHeldRows)).isEqualTo(1);
        var held = landlord.row(first, 2);
        assertThat(landlord.resolve(
                        first,
                        held,
                        new Resolution.SameHousehold(held.candidates().getFirst())))
                .isEqualTo(CREATED);
    }

    @Test
    void a_newer_file_has_the_last_word_about_a_contract_that_waits() {
        landlord.applied(KARI);
        var namesake = KARI.replace("K1", "K2").replace("01818012337", "010180");
        var first = landlord.applied(namesake);
        assertThat(landlord.counts(first).held()).isEqualTo(1);

        var second = landlord.applied(namesake);

        assertThat(landlord.row(first, 2).state()).isEqualTo(RowState.SKIPPED);
        assertThat(landlord.row(second, 2).state()).isEqualTo(RowState.PENDING);
        assertThat(landlord.counts(first).held()).isEqualTo(1);
    }
}
