package no.leietileie.register.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import no.leietileie.access.ActingUser;
import no.leietileie.register.HouseholdsChangedByImport;
import no.leietileie.register.ImportUndone;
import no.leietileie.register.imports.applying.ImportJob;
import no.leietileie.register.imports.applying.ImportWork;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;

/** A job that fails each time it is tried comes to an end, which somebody is told of and can go on from. */
@DatabaseTest
@Import({Landlord.class, InterruptedImportTest.Fault.class})
class InterruptedImportTest {

    private static final int ATTEMPTS = 5;
    private static final int CHUNK = 250;
    private static final int LEASES = CHUNK + 50;

    /** Lets some chunks pass and then no more, as a database does that goes away under the same load each time. */
    @TestComponent
    static class Fault {

        private int chunksThatPass = Integer.MAX_VALUE;

        @EventListener
        void fail(HouseholdsChangedByImport event) {
            fail();
        }

        @EventListener
        void fail(ImportUndone event) {
            fail();
        }

        private void fail() {
            if (chunksThatPass-- <= 0) {
                throw new CannotCreateTransactionException("away");
            }
        }
    }

    @Autowired
    Landlord landlord;

    @Autowired
    RegisterImports imports;

    @Autowired
    ImportWork work;

    @Autowired
    Fault fault;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void start() {
        landlord.forgetEverything();
    }

    @AfterEach
    void heal() {
        fault.chunksThatPass = Integer.MAX_VALUE;
        jdbc.sql("DROP TRIGGER IF EXISTS tr_never_applied").update();
    }

    @Test
    void taking_in_that_fails_each_time_is_interrupted_with_counts_that_add_up_and_can_go_on() {
        var id = landlord.checked(leases(LEASES));
        fault.chunksThatPass = 1;
        asOwner(() -> imports.apply(id));

        // The first attempt came further, and the others start to count after it.
        failTimes(id, ImportJob.APPLY, 1 + ATTEMPTS);
        assertThat(landlord.summary(id).state()).isEqualTo(ImportState.APPLYING);
        run(id, ImportJob.APPLY);

        assertThat(landlord.summary(id).state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(landlord.counts(id)).isEqualTo(new ImportCounts(LEASES, 0, 0, 0, 0, 1, 0));
        assertThat(landlord.summary(id).progress().done()).isEqualTo(CHUNK);
        assertThat(landlord.count("lease")).isEqualTo(CHUNK);
        assertThat(waiting()).containsExactly(id);

        heal();
        landlord.applied(id);
        assertThat(landlord.summary(id).state()).isEqualTo(ImportState.APPLIED);
        assertThat(landlord.counts(id)).isEqualTo(new ImportCounts(LEASES, 0, 0, 0, 0, 1, 0));
        assertThat(landlord.count("lease")).isEqualTo(LEASES);
    }

    @Test
    void what_was_taken_in_before_the_interruption_can_be_undone() {
        var before = landlord.register();
        var id = landlord.checked(leases(LEASES));
        fault.chunksThatPass = 1;
        asOwner(() -> imports.apply(id));
        failTimes(id, ImportJob.APPLY, 1 + ATTEMPTS);
        run(id, ImportJob.APPLY);

        heal();
        landlord.undo(id);

        assertThat(landlord.summary(id).state()).isEqualTo(ImportState.UNDONE);
        assertThat(landlord.register()).isEqualTo(before);
    }

    @Test
    void undoing_that_fails_each_time_is_interrupted_and_can_go_on() {
        landlord.applied(leases(LEASES));
        var before = landlord.register();
        var id = landlord.applied(leases(LEASES, "9000"));
        fault.chunksThatPass = 1;
        asOwner(() -> imports.undo(id));

        failTimes(id, ImportJob.UNDO, 1 + ATTEMPTS);
        run(id, ImportJob.UNDO);

        assertThat(landlord.summary(id).state()).isEqualTo(ImportState.UNDO_INTERRUPTED);
        assertThat(landlord.counts(id)).isEqualTo(new ImportCounts(0, LEASES, 0, 0, 0, 1, 0));
        assertThat(rentsOf(9000)).isEqualTo(LEASES - CHUNK);
        assertThat(waiting()).containsExactly(id);

        heal();
        landlord.undo(id);
        assertThat(landlord.summary(id).state()).isEqualTo(ImportState.UNDONE);
        assertThat(landlord.register()).isEqualTo(before);
    }

    @Test
    void an_end_that_cannot_be_written_leaves_no_import_on_its_way_for_ever() {
        var id = landlord.checked(leases(3));
        jdbc.sql("""
            CREATE TRIGGER tr_never_applied BEFORE UPDATE ON register_import FOR EACH ROW
            IF NEW.state = 'APPLIED' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'; END IF
            """).update();
        asOwner(() -> imports.apply(id));

        failTimes(id, ImportJob.APPLY, 1 + ATTEMPTS);
        run(id, ImportJob.APPLY);

        assertThat(landlord.summary(id).state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(landlord.counts(id).created()).isEqualTo(3);
        heal();
        landlord.applied(id);
        assertThat(landlord.summary(id).state()).isEqualTo(ImportState.APPLIED);
    }

    private void failTimes(ImportId id, ImportJob job, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> run(id, job)).isInstanceOf(RuntimeException.class);
        }
    }

    private void run(ImportId id, ImportJob job) {
        work.run(id, job);
    }

    private List<ImportId> waiting() {
        return ActingUser.as(
                ActingUser.SYSTEM,
                () -> imports.listWaiting(5).map(ImportRow::id).getContent());
    }

    private long rentsOf(int rent) {
        return jdbc.sql("SELECT COUNT(*) FROM lease WHERE monthly_rent = :rent")
                .param("rent", rent * 100)
                .query(Long.class)
                .single();
    }

    private static void asOwner(Runnable command) {
        ActingUser.as(ActingUser.SYSTEM, () -> {
            command.run();
            return true;
        });
    }

    private static String[] leases(int count) {
        return leases(count, "8450");
    }

    private static String[] leases(int count, String rent) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        i -> "L%1$d;O%1$d;Storgata %1$d;H0101;3015;Drammen;Leietaker Nr;;;9%2$07d;01.01.2024;;;%3$s;0;"
                                .formatted(i, i, rent))
                .toArray(String[]::new);
    }
}
