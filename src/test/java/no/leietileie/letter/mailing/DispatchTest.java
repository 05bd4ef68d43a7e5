package no.leietileie.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.leietileie.access.ActingUser;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.TaskRule;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.letter.mailing.dispatch.MailingJob;
import no.leietileie.letter.mailing.dispatch.MailingWork;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.support.Threads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DispatchTest {

    private static final int MANY = 30;
    /** In the second handful of letters that are made at once. */
    private static final int LATE = 25;

    @Autowired
    MailingFixture fixture;

    @Autowired
    MailingDesk desk;

    @Autowired
    MailingRecipients recipients;

    @Autowired
    SentLetters letters;

    @Autowired
    PrintRoomFiles printRoom;

    @Autowired
    MailingWork work;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient jdbc;

    private TemplateId template;

    @BeforeEach
    void aDecidedLetter() {
        template = fixture.template();
    }

    @AfterEach
    void nothingIsInTheWayAnyLonger() {
        jdbc.sql("DROP TRIGGER IF EXISTS test_fault").update();
    }

    @Test
    void a_sent_letter_is_kept_with_its_file_its_words_and_who_answers_for_them() {
        HouseholdId household = fixture.household("Bevis", "tr");

        MailingId id = fixture.compose(template, household);
        fixture.send(id);

        RecipientRow row = only(id);
        assertThat(row.state()).isEqualTo(RecipientState.PRINTABLE);
        SentLetter kept = fixture.consultant(() -> letters.find(row.id())).orElseThrow();
        assertThat(kept.texts())
                .extracting(SentLetter.Words::language, SentLetter.Words::translators, SentLetter.Words::approvers)
                .containsExactly(
                        tuple(MailingFixture.TR, "Bruker 2", "Bruker 3"),
                        tuple(MailingFixture.NB, "", "Styringsgruppen, Møte 9. juni, sak 4"));
        assertThat(kept.data()).containsEntry("household.name", "Prøve Bevis");
        assertThat(kept.history()).extracting(SentLetter.Step::status).containsExactly("PRINTABLE");
        assertThat(sha256(fixture.consultant(() -> letters.open(row.id())).orElseThrow()))
                .isEqualTo(kept.sha256());
        assertThat(logged(household, "letter.pdf")).isEqualTo(1);
        assertThat(fixture.row(id).state()).isEqualTo(MailingState.DONE);
    }

    @Test
    void a_letter_is_sent_when_it_has_been_posted_and_stands_on_the_timeline() {
        HouseholdId household = fixture.household("Postlagt", "nb");
        MailingId id = fixture.compose(template, household);
        fixture.send(id);

        fetch(id);
        long posted = fixture.consultant(() -> letters.posted(id));

        assertThat(posted).isEqualTo(1);
        assertThat(only(id).state()).isEqualTo(RecipientState.SENT);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM timeline_entry WHERE household_id = ? AND type = 'letter.sent'")
                        .param(household.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(fixture.consultant(() -> letters.posted(id))).isZero();
    }

    @Test
    void a_letter_that_is_in_no_file_is_not_posted_with_the_others() {
        HouseholdId hidden = fixture.household("Beskyttet etterpå", "nb");
        MailingId id = fixture.compose(template, hidden, fixture.household("Postlagt", "nb"));
        fixture.send(id);
        jdbc.sql("UPDATE household SET protection = 'FORTROLIG' WHERE id = ?")
                .param(hidden.value())
                .update();

        fetch(id);
        assertThat(SignedIn.trusted(() -> letters.posted(id))).isEqualTo(1);

        assertThat(SignedIn.trusted(() -> recipients.page(id, RecipientFilter.ALL, Pageable.ofSize(10))))
                .filteredOn(row -> row.household().equals(hidden))
                .extracting(RecipientRow::state)
                .containsExactly(RecipientState.PRINTABLE);
    }

    @Test
    void nothing_is_sent_before_the_time_for_changing_ones_mind_is_over() {
        MailingId id = fixture.compose(template, fixture.household("Angrer", "nb"));
        Instant dispatch = fixture.consultant(
                        () -> desk.send(id, fixture.row(id).version()))
                .orElseThrow();

        Optional<Instant> next = work.run(id, MailingJob.SEND);

        assertThat(next)
                .hasValueSatisfying(when -> assertThat(when)
                        .isBetween(dispatch.minus(Duration.ofSeconds(1)), dispatch.plus(Duration.ofSeconds(1))));
        assertThat(only(id).state()).isEqualTo(RecipientState.READY);
        fixture.consultant(() -> {
            desk.takeBack(id);
            return id;
        });
        assertThat(fixture.row(id).state()).isEqualTo(MailingState.DRAFT);
        work.run(id, MailingJob.SEND);
        assertThat(only(id).state()).isEqualTo(RecipientState.READY);
    }

    @Test
    void who_is_excepted_becomes_a_task_and_who_was_left_out_does_not() {
        HouseholdId untranslated = fixture.household("Somali", "so");
        HouseholdId leftOut = fixture.household("Uteglemt", "nb");
        MailingId id = fixture.compose(template, untranslated, leftOut, fixture.household("Norsk", "nb"));
        LetterId out = rows(id).stream()
                .filter(row -> row.household().equals(leftOut))
                .findFirst()
                .orElseThrow()
                .id();
        fixture.consultant(() -> {
            recipients.leaveOut(out);
            return id;
        });

        fixture.send(id);

        assertThat(fixture.consultant(() -> tasks.listOf(untranslated)))
                .extracting(TaskRow::rule)
                .containsExactly(TaskRule.LETTER_HELD_BACK);
        assertThat(fixture.consultant(() -> tasks.listOf(leftOut))).isEmpty();
        RecipientCounts counts = fixture.row(id).counts();
        assertThat(counts.out() + counts.excepted()).isEqualTo(counts.all()).isEqualTo(3);
    }

    @Test
    void a_household_that_becomes_protected_is_taken_out_and_those_who_may_know_are_told() {
        HouseholdId household = fixture.household("Beskyttet", "nb");
        MailingId id = fixture.compose(template, household, fixture.household("Åpen", "nb"));
        jdbc.sql("UPDATE household SET protection = 'FORTROLIG' WHERE id = ?")
                .param(household.value())
                .update();

        fixture.send(id);

        assertThat(SignedIn.trusted(() -> recipients.page(id, RecipientFilter.ALL, Pageable.ofSize(10))))
                .filteredOn(row -> row.household().equals(household))
                .extracting(RecipientRow::state, RecipientRow::problem)
                .containsExactly(tuple(RecipientState.HELD_BACK, RecipientProblem.PROTECTED));
        assertThat(documents(household)).isZero();
        assertThat(SignedIn.trusted(() -> tasks.listOf(household))).hasSize(1);
        assertThat(fixture.consultant(() -> tasks.listOf(household))).isEmpty();
        assertThat(fixture.consultant(() -> desk.find(id))
                        .orElseThrow()
                        .counts()
                        .all())
                .isEqualTo(1);
        assertThat(fixture.row(id).state()).isEqualTo(MailingState.DONE);
    }

    @Test
    void a_text_that_was_changed_after_it_was_looked_through_is_not_sent() {
        MailingId id = fixture.compose(template, fixture.household("Endret", "nb"));
        fixture.letters().change(template, MailingFixture.LETTER.replace("i dag", "i morgen"));
        fixture.letters().decide(template);

        fixture.send(id);

        assertThat(only(id).problem()).isEqualTo(RecipientProblem.TEXT_CHANGED);
        assertThat(only(id).state()).isEqualTo(RecipientState.HELD_BACK);
    }

    @Test
    void a_mailing_that_is_interrupted_goes_on_where_it_was_with_nobody_twice_and_nobody_left_out() {
        MailingId id = fixture.compose(template, households(MANY));
        fixture.queue(id);
        fault("1317", LATE);

        assertThatThrownBy(() -> work.run(id, MailingJob.SEND)).isInstanceOf(RuntimeException.class);

        assertThat(fixture.row(id).state()).isEqualTo(MailingState.SENDING);
        assertThat(fixture.row(id).counts().of(RecipientState.PRINTABLE))
                .isEqualTo(documents(id))
                .isBetween(1L, LATE - 1L);
        nothingIsInTheWayAnyLonger();
        work.run(id, MailingJob.SEND);
        assertThat(fixture.row(id).counts().of(RecipientState.PRINTABLE)).isEqualTo(MANY);
        assertThat(rows(id))
                .allSatisfy(row -> assertThat(fixture.consultant(() -> letters.history(row.id())))
                        .hasSize(1));
    }

    @Test
    void a_full_disk_pauses_the_mailing_and_loses_nothing() {
        MailingId id = fixture.compose(template, households(MANY));
        fixture.queue(id);
        fault("1021", LATE);

        work.run(id, MailingJob.SEND);

        assertThat(fixture.row(id).state()).isEqualTo(MailingState.PAUSED);
        assertThat(fixture.row(id).pauseReason()).isEqualTo(PauseReason.NO_ROOM);
        nothingIsInTheWayAnyLonger();
        fixture.consultant(() -> {
            desk.resume(id);
            return id;
        });
        work.run(id, MailingJob.SEND);
        assertThat(fixture.row(id).counts().of(RecipientState.PRINTABLE)).isEqualTo(MANY);
        assertThat(fixture.row(id).state()).isEqualTo(MailingState.DONE);
    }

    @Test
    void two_jobs_at_one_mailing_make_each_letter_once() {
        MailingId id = fixture.compose(template, households(MANY));
        fixture.queue(id);

        CompletableFuture.allOf(IntStream.range(0, 2)
                        .mapToObj(_ -> CompletableFuture.runAsync(() -> work.run(id, MailingJob.SEND), Threads.OWN))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(fixture.row(id).counts().of(RecipientState.PRINTABLE)).isEqualTo(MANY);
        assertThat(rows(id))
                .allSatisfy(row -> assertThat(fixture.consultant(() -> letters.history(row.id())))
                        .hasSize(1));
    }

    @Test
    void a_paused_mailing_sends_nothing_and_a_cancelled_one_never_will() {
        MailingId id = fixture.compose(template, households(2));
        fixture.queue(id);
        jdbc.sql("UPDATE letter_mailing SET state = 'SENDING', version = version + 1 WHERE id = ?")
                .param(id.value())
                .update();
        fixture.consultant(() -> {
            desk.pause(id);
            return id;
        });

        work.run(id, MailingJob.SEND);

        assertThat(fixture.row(id).counts().sendable()).isEqualTo(2);
        fixture.consultant(() -> {
            desk.cancel(id);
            return id;
        });
        work.run(id, MailingJob.SEND);
        assertThat(fixture.row(id).counts().of(RecipientState.CANCELLED)).isEqualTo(2);
        assertThatThrownBy(() -> fixture.consultant(() -> {
                    desk.resume(id);
                    return id;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_letter_that_another_system_had_when_the_product_died_is_uncertain_and_not_sent_again() {
        MailingId id = fixture.compose(template, fixture.household("Uvisst", "nb"));
        fixture.queue(id);
        jdbc.sql("UPDATE letter_mailing SET state = 'SENDING' WHERE id = ?")
                .param(id.value())
                .update();
        claimed(id, Duration.ofMinutes(1));

        Optional<Instant> next = work.run(id, MailingJob.SEND);

        assertThat(next).isPresent();
        assertThat(only(id).state()).isEqualTo(RecipientState.UNDERWAY);
        claimed(id, Duration.ofMinutes(3));
        work.run(id, MailingJob.SEND);
        assertThat(only(id).failure()).isEqualTo(LetterFailure.UNCERTAIN);
        assertThat(fixture.row(id).state()).isEqualTo(MailingState.DONE);
    }

    private void claimed(MailingId id, Duration ago) {
        jdbc.sql("UPDATE letter_recipient SET state = 'UNDERWAY', claimed_at = UTC_TIMESTAMP(6) - INTERVAL ? SECOND"
                        + " WHERE mailing_id = ?")
                .param(ago.toSeconds())
                .param(id.value())
                .update();
    }

    /** The database refuses the letter whose turn is this. */
    private void fault(String code, int turn) {
        long before = jdbc.sql("SELECT COUNT(*) FROM letter_document")
                .query(Long.class)
                .single();
        jdbc.sql("CREATE TRIGGER test_fault BEFORE INSERT ON letter_document FOR EACH ROW"
                        + " IF (SELECT COUNT(*) FROM letter_document) >= " + (before + turn - 1)
                        + " THEN SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = " + code + "; END IF")
                .update();
    }

    private HouseholdId[] households(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> fixture.household("Nr" + i, i % 2 == 0 ? "nb" : "tr"))
                .toArray(HouseholdId[]::new);
    }

    private void fetch(MailingId id) {
        fixture.consultant(() -> printRoom.writePdf(id, OutputStream.nullOutputStream()));
    }

    private long documents(MailingId id) {
        return jdbc.sql("SELECT COUNT(*) FROM letter_document d JOIN letter_recipient r ON r.id = d.recipient_id"
                        + " WHERE r.mailing_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private long documents(HouseholdId household) {
        return jdbc.sql("SELECT COUNT(*) FROM letter_document d JOIN letter_recipient r ON r.id = d.recipient_id"
                        + " WHERE r.household_id = ?")
                .param(household.value())
                .query(Long.class)
                .single();
    }

    private long logged(HouseholdId household, String subject) {
        return jdbc.sql("SELECT COUNT(*) FROM access_log WHERE household_id = ? AND subject = ?")
                .param(household.value())
                .param(subject)
                .query(Long.class)
                .single();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private RecipientRow only(MailingId id) {
        assertThat(rows(id)).hasSize(1);
        return rows(id).getFirst();
    }

    private List<RecipientRow> rows(MailingId id) {
        return ActingUser.as(ActingUser.SYSTEM, () -> recipients.page(id, RecipientFilter.ALL, Pageable.ofSize(50)));
    }
}
