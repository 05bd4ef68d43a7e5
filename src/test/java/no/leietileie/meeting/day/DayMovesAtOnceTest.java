package no.leietileie.meeting.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.schedule.HandMoves;
import no.leietileie.meeting.schedule.HandMoves.TakenOut;
import no.leietileie.meeting.schedule.PlaceOutcome;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.support.Threads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody changes the plan while a household stands at the door. */
@DatabaseTest
class DayMovesAtOnceTest {

    @Autowired
    SeasonFixture fixture;

    @Autowired
    DayMoves moves;

    @Autowired
    WalkIns walkIns;

    @Autowired
    HandMoves handMoves;

    @Autowired
    Meetings meetings;

    @Autowired
    DayFixture day;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private MeetingId begun = new MeetingId(0);
    private MeetingId other = new MeetingId(0);

    @BeforeEach
    void twoMeetings() {
        var season = fixture.twoMeetings();
        var both = SignedIn.consultant(() -> meetings.listOf(season)).stream()
                .sorted(Comparator.comparingInt(one -> one.participants().size()))
                .map(MeetingRow::id)
                .toList();
        other = both.getLast();
        begun = both.getFirst();
        transaction.executeWithoutResult(
                _ -> fixture.on(begun, LocalDate.now(clock).minusDays(1)));
    }

    @Test
    void whoever_comes_uninvited_is_taken_in_from_where_a_colleague_has_put_the_household_meanwhile() {
        var household = day.anybody(other);

        var outcome = whileColleagueTakesOut(household, () -> walkIns.takeIn(begun, household));

        assertThat(outcome).isInstanceOf(DayMoveOutcome.Done.class);
        assertThat(day.households(begun)).contains(household);
        assertThat(day.households(other)).doesNotContain(household);
    }

    @Test
    void a_household_that_a_colleague_takes_out_meanwhile_is_not_there_to_be_moved() {
        var household = day.anybody(other);

        var outcome = whileColleagueTakesOut(household, () -> moves.move(other, household, null));

        assertThat(outcome).isEqualTo(new DayMoveOutcome.Gone());
    }

    private static boolean hasBegun(CountDownLatch begun) {
        try {
            return begun.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The colleague is not ready before the change has begun to wait for her. */
    private DayMoveOutcome whileColleagueTakesOut(HouseholdId household, Supplier<DayMoveOutcome> change) {
        var season = day.season(other);
        return transaction
                .execute(_ -> {
                    assertThat(SignedIn.trusted(() -> handMoves.takeOut(season, household, other, TakenOut.WAITS)))
                            .isInstanceOf(PlaceOutcome.Done.class);
                    var begun = new CountDownLatch(1);
                    var waiting = CompletableFuture.supplyAsync(
                            () -> SignedIn.consultant(() -> {
                                begun.countDown();
                                return change.get();
                            }),
                            Threads.OWN);
                    assertThat(hasBegun(begun)).isTrue();
                    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
                    assertThat(waiting).isNotDone();
                    return waiting;
                })
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }
}
