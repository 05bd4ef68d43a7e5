package no.leietileie.register.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import no.leietileie.register.HouseholdsChangedByImport;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.dao.CannotAcquireLockException;

/** Colleagues work while an import is applied: what they hold for a moment is no fault of the row. */
@DatabaseTest
@Import({Landlord.class, PassingLockTest.Colleagues.class})
class PassingLockTest {

    private static final String KARI =
            "K1;O1;Storgata 1;H0101;3015;Drammen;Nordmann, Kari;01818012337;;90000001;01.01.2024;31.12.2026;;8"
                    + " 450,00;0;";
    private static final String ALI = "K2;O2;Storgata 2;H0101;3015;Drammen;Ali Hassan;15899223443;;;;;;;;";

    /** Fails in the transaction that applies, as the database does when somebody else has the rows. */
    @TestComponent
    static class Colleagues {

        private final Deque<RuntimeException> failures = new ArrayDeque<>();

        @EventListener
        void hold(HouseholdsChangedByImport event) {
            if (!failures.isEmpty()) {
                throw failures.pop();
            }
        }
    }

    @Autowired
    Landlord landlord;

    @Autowired
    Colleagues colleagues;

    @BeforeEach
    void start() {
        landlord.forgetEverything();
        colleagues.failures.clear();
    }

    @Test
    void a_lock_a_deadlock_and_a_change_at_the_same_time_lose_no_row() {
        colleagues.failures.add(new CannotAcquireLockException("the chunk"));
        colleagues.failures.add(new CannotAcquireLockException("the first row"));
        colleagues.failures.add(new IllegalStateException(new OptimisticLockException("the first row again")));

        var id = landlord.applied(KARI, ALI);

        assertThat(landlord.counts(id)).isEqualTo(new ImportCounts(2, 0, 0, 0, 0, 1, 0));
        assertThat(landlord.count("lease")).isEqualTo(2);
        assertThat(landlord.summary(id).progress().done()).isEqualTo(2);
    }

    @Test
    void a_row_that_is_in_the_way_of_others_for_good_is_rejected_and_the_rest_is_stored() {
        colleagues.failures.addAll(Collections.nCopies(1 + 5, new CannotAcquireLockException("held")));

        var id = landlord.applied(KARI, ALI);

        assertThat(landlord.counts(id)).isEqualTo(new ImportCounts(1, 0, 0, 0, 1, 1, 0));
        assertThat(landlord.row(id, 2).findings()).extracting(LineFinding::code).contains("NOT_STORED");
    }

    @Test
    void a_row_that_the_database_refuses_is_not_tried_again() {
        colleagues.failures.add(new IllegalStateException("the chunk"));
        colleagues.failures.add(new IllegalStateException("the first row"));

        var id = landlord.applied(KARI, ALI);

        assertThat(landlord.counts(id)).isEqualTo(new ImportCounts(1, 0, 0, 0, 1, 1, 0));
    }
}
