package no.leietileie.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.Threads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.support.TransactionTemplate;

/** Two letters about two bookings lie in one draft, and both bookings are changed at the same moment. */
@DatabaseTest
class MailingsAtOnceTest {

    private static final AtomicLong BOOKINGS = new AtomicLong(700_000);

    private final MailingReference one = booking();
    private final MailingReference other = booking();

    @Autowired
    MailingFixture fixture;

    @Autowired
    Mailings mailings;

    @Autowired
    BookedLetters booked;

    @Autowired
    MailingDesk desk;

    @Autowired
    MailingRecipients recipients;

    @Autowired
    TransactionTemplate transaction;

    private TemplateId template = new TemplateId(0);
    private MailingId draft = new MailingId(0);
    private HouseholdId first = new HouseholdId(0);
    private HouseholdId second = new HouseholdId(0);

    @BeforeEach
    void twoLettersInOneDraft() {
        template = fixture.template();
        first = fixture.household("Først", "nb");
        second = fixture.household("Så", "nb");
        draft = fixture.consultant(() -> mailings.compose(template, List.of(about(first, one), about(second, other))));
    }

    @Test
    void both_letters_are_withdrawn() {
        whileColleague(() -> withdraw(one, first), () -> mailings.outdate(other, Set.of(second)));

        assertThat(problems()).containsExactly(RecipientProblem.OUTDATED, RecipientProblem.OUTDATED);
    }

    @Test
    void both_letters_are_withdrawn_by_modules_that_look_at_each_of_their_letters_first() {
        whileColleague(() -> withdraw(one, first), () -> {
            booked.lock(other.kind(), Set.of(other.id())).forEach(letter -> booked.outdate(letter.id()));
            return other;
        });

        assertThat(problems()).containsExactly(RecipientProblem.OUTDATED, RecipientProblem.OUTDATED);
    }

    @Test
    void whoever_withdraws_a_letter_waits_for_whoever_changes_the_whole_draft_and_does_not_block_her() {
        whileColleague(
                () -> withdraw(one, first),
                () -> mailings.outdate(other, Set.of(second)),
                () -> desk.change(
                        draft,
                        desk.find(draft).orElseThrow().version(),
                        template,
                        new MailingOptions(false, false, false, List.of())));

        assertThat(problems()).containsExactly(RecipientProblem.OUTDATED, RecipientProblem.OUTDATED);
    }

    private void withdraw(MailingReference reference, HouseholdId household) {
        assertThat(mailings.outdate(reference, Set.of(household))).containsExactly(household);
    }

    private List<RecipientProblem> problems() {
        return fixture.consultant(() -> recipients.page(draft, RecipientFilter.ALL, Pageable.ofSize(10))).stream()
                .map(RecipientRow::problem)
                .map(Objects::requireNonNull)
                .toList();
    }

    private void whileColleague(Runnable hers, Supplier<?> change) {
        whileColleague(hers, change, () -> {});
    }

    /** The change has begun, and waits for the colleague, before she goes on. */
    private void whileColleague(Runnable hers, Supplier<?> change, Runnable goesOn) {
        fixture.consultant(() -> transaction.execute(_ -> {
                    hers.run();
                    var begun = new CountDownLatch(1);
                    var waiting = CompletableFuture.supplyAsync(
                            () -> fixture.consultant(() -> transaction.execute(_ -> {
                                begun.countDown();
                                return change.get();
                            })),
                            Threads.OWN);
                    assertThat(hasBegun(begun)).isTrue();
                    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
                    assertThat(waiting).isNotDone();
                    goesOn.run();
                    return waiting;
                }))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private static boolean hasBegun(CountDownLatch begun) {
        try {
            return begun.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static MailingReference booking() {
        return new MailingReference("visit", BOOKINGS.incrementAndGet());
    }

    private static Addressed about(HouseholdId household, MailingReference reference) {
        return new Addressed(household, Map.of(), Set.of(), reference);
    }
}
