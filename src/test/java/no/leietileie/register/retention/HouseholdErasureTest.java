package no.leietileie.register.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.leietileie.access.ActingUser;
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
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
