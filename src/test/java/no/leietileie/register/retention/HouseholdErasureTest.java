package no.leietileie.register.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.Users;
import no.leietileie.casework.notes.Notes;
import no.leietileie.casework.tasks.NewTask;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.register.Lease;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.households.Households;
import no.leietileie.register.households.LookReason;
import no.leietileie.register.households.Purpose;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.SavedFilterRow;
import no.leietileie.register.tenants.SavedFilters;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class HouseholdErasureTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    Households households;

    @Autowired
    Notes notes;

    @Autowired
    Tasks tasks;

    @Autowired
    HouseholdErasure erasure;

    @Autowired
    Retention retention;

    @Autowired
    SavedFilters savedFilters;

    @Autowired
    HouseholdLists lists;

    @Autowired
    Users users;

    @Autowired
    ActingUser acting;

    @Value("${leietileie.data}")
    Path data;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void no_row_of_an_erased_household_is_left_in_any_table() {
        var household = aHouseholdWithEverything().householdId().value();
        tables().forEach(table -> assertThat(rows(table, household)).as(table).isPositive());

        erase(household);

        tables().forEach(table -> assertThat(rows(table, household)).as(table).isZero());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM household WHERE id = :id")
                        .param("id", household)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void another_household_keeps_every_row() {
        var gone = aHouseholdWithEverything().householdId().value();
        var stays = fixture.household(TestHousehold.named("Nabo")).householdId();
        SignedIn.consultant(() -> notes.write(stays, "Ringte"));
        var before = tables().stream().map(table -> rows(table, stays.value())).toList();

        erase(gone);

        assertThat(tables().stream().map(table -> rows(table, stays.value()))).containsExactlyElementsOf(before);
    }

    @Test
    void the_log_keeps_that_somebody_looked_and_forgets_at_whom_and_why() {
        var lease = aHouseholdWithEverything();
        var before = jdbc.sql("SELECT id FROM access_log WHERE household_id = :id")
                .param("id", lease.householdId().value())
                .query(Long.class)
                .list();

        erase(lease.householdId().value());

        assertThat(jdbc.sql("SELECT COALESCE(detail, household_id) FROM access_log WHERE id IN (:ids)")
                        .param("ids", before)
                        .query(String.class)
                        .list())
                .hasSameSizeAs(before)
                .containsOnlyNulls();
    }

    @Test
    void rows_of_the_landlords_files_go_even_where_only_the_contract_tells_whom_they_are_about() {
        var lease = aHouseholdWithEverything();
        importRow(lease.number(), 7);

        erase(lease.householdId().value());

        assertThat(jdbc.sql("SELECT COUNT(*) FROM import_row WHERE lease_number = :number")
                        .param("number", lease.number())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_row_that_came_to_nobody_and_may_mean_the_household_goes_unless_it_may_mean_one_on_hold() {
        var gone = fixture.household(TestHousehold.named("Borte")).householdId().value();
        var other = fixture.household(TestHousehold.named("Nabo")).householdId().value();
        var held = fixture.household(TestHousehold.named("Klager")).householdId();
        ActingUser.as(ActingUser.SYSTEM, () -> retention.hold(held, "klagesak"));
        mayMean(1, gone);
        mayMean(2, other, gone);
        mayMean(3, other);
        mayMean(4, gone, held.value());

        erase(gone);

        assertThat(jdbc.sql("SELECT row_no FROM import_row WHERE import_id = 999998 ORDER BY row_no")
                        .query(Integer.class)
                        .list())
                .containsExactly(3, 4);
        jdbc.sql("DELETE FROM register_import WHERE id = 999998").update();
    }

    @Test
    void search_words_that_find_nobody_else_are_taken_out_of_the_filters_that_people_keep() {
        var gone = fixture.household(TestHousehold.named("Qvistgård-Vik"))
                .householdId()
                .value();
        fixture.household(TestHousehold.named("Qvam"));
        var anna = users.create(
                new NewUser(UUID.randomUUID().toString(), "Anna", "hemmelig", Set.of(Role.TEAM), Agency.BOLIGKONTOR));
        var rented = new TenantFilter(Map.of(TenantFilterField.RENT_FROM, List.of("1")));
        var mine = acting.as(
                anna,
                () -> savedFilters.save("Qvistgård", rented.with(TenantFilterField.TEXT, "qvistgård Prøve"), false));
        var only = acting.as(
                anna,
                () -> savedFilters.save(
                        "Bare henne",
                        new TenantFilter(Map.of(TenantFilterField.TEXT, List.of("Vik Qvistgaard"))),
                        false));
        var all = acting.as(anna, () -> savedFilters.save("Mange", rented.with(TenantFilterField.TEXT, "Qv"), false));
        var list = acting.as(anna, () -> lists.freeze("Utvalg", rented.with(TenantFilterField.TEXT, "Qvistgård")));

        erase(gone);

        var kept = acting.as(anna, () -> savedFilters.listMine()).stream()
                .collect(Collectors.toMap(SavedFilterRow::id, SavedFilterRow::filter));
        assertThat(kept).containsEntry(mine, rented).doesNotContainKey(only);
        assertThat(kept.get(all).value(TenantFilterField.TEXT)).contains("Qv");
        assertThat(jdbc.sql("SELECT query FROM household_list WHERE id = :id")
                        .param("id", list.value())
                        .query(String.class)
                        .single())
                .isEqualTo(rented.toQueryString());
    }

    @Test
    void files_of_the_landlord_that_were_taken_go_since_nobody_can_be_taken_out_of_them() throws IOException {
        var gone = fixture.household(TestHousehold.named("Borte")).householdId().value();
        var taken = Files.createDirectories(data.resolve("inbox").resolve("taken"));
        var file = Files.writeString(taken.resolve("29990101-000000-000-export.csv"), "Borte");

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    erasure.erase(List.of(gone));
                    throw new IllegalStateException("what came after it failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).exists();

        erase(gone);
        assertThat(file).doesNotExist();
    }

    private Lease aHouseholdWithEverything() {
        var lease = fixture.household(TestHousehold.named("Borte").withProtection(Protection.FORTROLIG));
        var household = lease.householdId();
        SignedIn.trusted(() -> {
            households.open(household, new Purpose(LookReason.FOLLOW_UP, ""));
            notes.write(household, "Ringte");
            return tasks.create(new NewTask(household, "Ringe igjen", null, null));
        });
        tables().stream()
                .filter(table -> rows(table, household.value()) == 0)
                .forEach(table -> insertAnything(table, household.value()));
        return lease;
    }

    /** Tables of parts of the product that this test knows nothing of: any row will do. */
    private void insertAnything(String table, long household) {
        jdbc.sql("SET STATEMENT foreign_key_checks = 0, check_constraint_checks = 0, sql_mode = '' FOR INSERT INTO `"
                        + table + "` (household_id) VALUES (" + household + ")")
                .update();
    }

    private void importRow(String leaseNumber, int row) {
        jdbc.sql("""
            SET STATEMENT foreign_key_checks = 0 FOR
            INSERT INTO import_row (import_id, row_no, sheet, source_row, outcome, state, content, lease_number)
            VALUES (999999, :row, '', :row, 'HELD', 'PENDING', '', :number)
            """).param("row", row).param("number", leaseNumber).update();
    }

    private void mayMean(int row, Long... households) {
        jdbc.sql("""
            SET STATEMENT sql_mode = '' FOR INSERT IGNORE INTO register_import (id, file_name, source, state, created_at)
            VALUES (999998, 'prøve.csv', 'UPLOAD', 'APPLIED', UTC_TIMESTAMP())
            """).update();
        jdbc.sql("""
            INSERT INTO import_row (import_id, row_no, sheet, source_row, outcome, state, content, candidates)
            VALUES (999998, :row, '', :row, 'HELD', 'PENDING', '', :households)
            """)
                .param("row", row)
                .param("households", List.of(households).toString())
                .update();
    }

    private List<String> tables() {
        return jdbc.sql("""
            SELECT c.table_name FROM information_schema.columns c
            JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
            WHERE c.table_schema = DATABASE() AND c.column_name = 'household_id' AND t.table_type = 'BASE TABLE'
            """).query(String.class).list();
    }

    private long rows(String table, long household) {
        return jdbc.sql("SELECT COUNT(*) FROM `" + table + "` WHERE household_id = :household")
                .param("household", household)
                .query(Long.class)
                .single();
    }

    private void erase(long household) {
        ActingUser.as(ActingUser.SYSTEM, () -> {
            transaction.executeWithoutResult(_ -> erasure.erase(List.of(household)));
            return true;
        });
    }
}
