package no.leietileie.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import no.leietileie.access.ActingUser;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.retention.ExpiredKind;
import no.leietileie.register.retention.Retention;
import no.leietileie.register.retention.RetentionWork;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LetterRetentionTest {

    @Autowired
    MailingFixture fixture;

    @Autowired
    MailingRecipients recipients;

    @Autowired
    SentLetters letters;

    @Autowired
    Retention retention;

    @Autowired
    RetentionWork work;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_sent_letter_goes_with_its_file_and_its_history_by_its_age() {
        LocalDate day = expired().before();
        LetterId old = posted(fixture.household("Gammelt", "nb"), day.minusDays(1));
        LetterId young = posted(fixture.household("Nytt", "nb"), day.plusDays(1));

        delete();

        assertThat(kept(old)).containsExactly(0L, 0L, 0L);
        assertThat(kept(young)).doesNotContain(0L);
    }

    @Test
    void a_letter_stays_while_its_household_is_on_hold() {
        HouseholdId held = fixture.household("Klager", "nb");
        LetterId letter = posted(held, expired().before().minusDays(1));
        asAdministrator(() -> retention.hold(held, "klagesak"));

        delete();

        assertThat(kept(letter)).doesNotContain(0L);
    }

    @Test
    void a_letter_that_was_never_sent_is_not_old() {
        MailingId draft = fixture.compose(fixture.template(), fixture.household("Kladd", "nb"));
        long before = expired().count();

        jdbc.sql("UPDATE letter_mailing SET created_at = '2001-01-01' WHERE id = ?")
                .param(draft.value())
                .update();

        assertThat(expired().count()).isEqualTo(before);
    }

    private LetterId posted(HouseholdId household, LocalDate day) {
        MailingId mailing = fixture.compose(fixture.template(), household);
        fixture.send(mailing);
        fixture.consultant(() -> letters.posted(mailing));
        LetterId letter = fixture.consultant(() -> recipients.page(mailing, RecipientFilter.ALL, Pageable.ofSize(9)))
                .getFirst()
                .id();
        jdbc.sql("UPDATE letter_recipient SET sent_at = ? WHERE id = ?")
                .params(day.atStartOfDay(), letter.value())
                .update();
        return letter;
    }

    /** The letter, its file, its history. */
    private List<Long> kept(LetterId letter) {
        return List.of(
                        "letter_recipient WHERE id",
                        "letter_document WHERE recipient_id",
                        "letter_status WHERE recipient_id")
                .stream()
                .map(table -> jdbc.sql("SELECT COUNT(*) FROM " + table + " = ?")
                        .param(letter.value())
                        .query(Long.class)
                        .single())
                .toList();
    }

    private ExpiredKind expired() {
        return asAdministrator(() -> retention.listExpired()).stream()
                .filter(kind -> kind.key().equals("letters"))
                .findFirst()
                .orElseThrow();
    }

    private void delete() {
        ExpiredKind shown = expired();
        work.run(asAdministrator(() -> retention.delete(shown)));
    }

    private static <T> T asAdministrator(Supplier<T> work) {
        return ActingUser.as(ActingUser.SYSTEM, work);
    }
}
