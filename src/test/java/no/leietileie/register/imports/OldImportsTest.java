package no.leietileie.register.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.retention.RetainedKind;
import no.leietileie.register.retention.Retention;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What of an import goes when its period is over. */
@DatabaseTest
@Import(Landlord.class)
class OldImportsTest {

    private static final String KARI =
            "K1;O1;Storgata 1;H0101;3015;Drammen;Nordmann, Kari;01818012337;;90000001;01.01.2024;31.12.2026;;8"
                    + " 450,00;0;";
    private static final String ALI =
            "K2;O2;Storgata 2;H0101;3015;Drammen;Hassan, Ali;15899223443;;90000002;01.01.2024;;;9 000,00;0;";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** Midnight of that day in Norway. */
    private static final String MIDNIGHT = "2026-05-31 22:00:00";

    private static final String JUST_BEFORE = "2026-05-31 21:59:59.999999";

    @Autowired
    List<RetainedKind> kinds;

    @Autowired
    RegisterImports imports;

    @Autowired
    Retention retention;

    @Autowired
    Landlord landlord;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void start() {
        landlord.forgetEverything();
    }

    @Test
    void rows_of_an_import_from_before_the_day_go_and_those_of_one_on_the_day_stay() {
        var old = landlord.applied(KARI);
        var young = landlord.applied(KARI, ALI);
        receivedAt(old, JUST_BEFORE);
        receivedAt(young, MIDNIGHT);
        long oldRows = rows(old);
        long youngRows = rows(young);
        assertThat(kind().countBefore(DAY)).isEqualTo(oldRows).isPositive();

        assertThat(deleted()).isEqualTo(oldRows);

        assertThat(rows(old)).isZero();
        assertThat(rows(young)).isEqualTo(youngRows).isPositive();
        assertThat(deleted()).isZero();
    }

    @Test
    void that_there_was_an_import_stays_and_so_does_what_it_brought() {
        var old = landlord.applied(KARI);
        receivedAt(old, JUST_BEFORE);

        deleted();

        assertThat(ActingUser.as(ActingUser.SYSTEM, () -> imports.find(old))).isPresent();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM lease WHERE number = 'K1'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void the_row_of_a_household_on_hold_is_spared() {
        var old = landlord.applied(KARI, ALI);
        receivedAt(old, JUST_BEFORE);
        var held = new HouseholdId(jdbc.sql("SELECT household_id FROM lease WHERE number = 'K2'")
                .query(Long.class)
                .single());
        ActingUser.as(ActingUser.SYSTEM, () -> retention.hold(held, "klagesak"));

        assertThat(deleted()).isPositive();

        assertThat(jdbc.sql("SELECT household_id FROM import_row WHERE import_id = :id")
                        .param("id", old.value())
                        .query(Long.class)
                        .list())
                .containsExactly(held.value());
        assertThat(deleted()).isZero();
    }

    @Test
    void a_row_that_came_to_nobody_and_may_mean_a_household_on_hold_is_spared() {
        var old = landlord.applied(KARI, ALI);
        receivedAt(old, JUST_BEFORE);
        var held = household("K2");
        cameToNobody(held);
        ActingUser.as(ActingUser.SYSTEM, () -> retention.hold(new HouseholdId(held), "klagesak"));

        assertThat(deleted()).isPositive();

        assertThat(rows(old)).isOne();
        assertThat(deleted()).isZero();
    }

    @Test
    void a_row_that_was_rejected_and_names_the_contract_of_a_household_on_hold_is_spared() {
        var old = landlord.applied(KARI, ALI);
        receivedAt(old, JUST_BEFORE);
        var held = household("K2");
        jdbc.sql("UPDATE import_row SET household_id = NULL WHERE household_id = :id")
                .param("id", held)
                .update();
        ActingUser.as(ActingUser.SYSTEM, () -> retention.hold(new HouseholdId(held), "klagesak"));

        assertThat(deleted()).isPositive();

        assertThat(rows(old)).isOne();
        assertThat(deleted()).isZero();
    }

    @Test
    void rows_about_protected_households_wait_for_somebody_who_may_see_them() {
        var old = landlord.applied(KARI, ALI);
        receivedAt(old, JUST_BEFORE);
        var hidden = household("K2");
        jdbc.sql("UPDATE household SET protection = 'FORTROLIG' WHERE id = :id")
                .param("id", hidden)
                .update();
        cameToNobody(hidden);

        assertThat(ActingUser.as(ActingUser.COMMAND, this::deleted)).isPositive();
        assertThat(rows(old)).isOne();
        assertThat(ActingUser.as(ActingUser.COMMAND, () -> kind().countBefore(DAY)))
                .isZero();

        assertThat(ActingUser.as(ActingUser.SYSTEM, this::deleted)).isOne();
        assertThat(rows(old)).isZero();
    }

    @Test
    void an_import_that_is_at_work_is_left_alone() {
        var old = landlord.applied(KARI);
        receivedAt(old, JUST_BEFORE);
        jdbc.sql("UPDATE register_import SET state = 'UNDOING' WHERE id = :id")
                .param("id", old.value())
                .update();

        assertThat(kind().countBefore(DAY)).isZero();
        assertThat(deleted()).isZero();
    }

    private long household(String lease) {
        return jdbc.sql("SELECT household_id FROM lease WHERE number = :number")
                .param("number", lease)
                .query(Long.class)
                .single();
    }

    private void cameToNobody(long candidate) {
        jdbc.sql("""
            UPDATE import_row SET household_id = NULL, lease_number = NULL, candidates = :candidates
            WHERE household_id = :candidate
            """)
                .param("candidates", List.of(candidate).toString())
                .param("candidate", candidate)
                .update();
    }

    private RetainedKind kind() {
        return kinds.stream()
                .filter(kind -> kind.key().equals("imports"))
                .findFirst()
                .orElseThrow();
    }

    private long deleted() {
        return transaction.execute(_ -> kind().deleteBefore(DAY, 100));
    }

    private void receivedAt(ImportId id, String utc) {
        jdbc.sql("UPDATE register_import SET created_at = :at WHERE id = :id")
                .param("at", utc)
                .param("id", id.value())
                .update();
    }

    private long rows(ImportId id) {
        return jdbc.sql("SELECT COUNT(*) FROM import_row WHERE import_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }
}
