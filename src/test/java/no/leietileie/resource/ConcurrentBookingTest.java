package no.leietileie.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
class ConcurrentBookingTest {

    private static final int AT_ONCE = 4;
    private static final TimeSlot SLOT =
            TimeSlot.on(LocalDate.of(2026, 12, 2), LocalTime.of(9, 0), LocalTime.of(10, 0));

    @Autowired
    ResourceFixture fixture;

    @Autowired
    Bookings bookings;

    @Autowired
    TransactionOperations transactions;

    @Test
    void of_several_who_want_the_same_at_the_same_time_exactly_one_gets_it() throws Exception {
        ResourceId consultant = fixture.consultant();
        ResourceId interpreter = fixture.interpreter("so");
        CyclicBarrier allHaveLooked = new CyclicBarrier(AT_ONCE);

        List<Callable<Boolean>> wishes = IntStream.range(0, AT_ONCE)
                .<Callable<Boolean>>mapToObj(
                        number -> () -> wish(number, Set.of(consultant, interpreter), allHaveLooked))
                .toList();
        List<Boolean> got = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var answer : threads.invokeAll(wishes)) {
                got.add(answer.get());
            }
        }

        assertThat(got).containsOnlyOnce(true);
        assertThat(SignedIn.consultant(() -> bookings.listDuring(Set.of(consultant), SLOT)))
                .hasSize(1);
    }

    /** Everybody sees the time free before anybody books: only the lock and a read of the newest state can tell. */
    private boolean wish(int number, Set<ResourceId> wanted, CyclicBarrier allHaveLooked) {
        BookingRequest request = new BookingRequest(
                new BookingReference("race", number),
                // Starts differ, so that no unique key could help.
                new TimeSlot(SLOT.start().plusSeconds(60L * number), SLOT.end()),
                wanted,
                null);
        return SignedIn.consultant(() -> Boolean.TRUE.equals(transactions.execute(status -> {
            assertThat(bookings.problems(request)).isEmpty();
            await(allHaveLooked);
            return bookings.book(request).isEmpty();
        })));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
