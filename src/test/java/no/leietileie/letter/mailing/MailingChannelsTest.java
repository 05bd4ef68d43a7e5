package no.leietileie.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.letter.mailing.dispatch.MailingJob;
import no.leietileie.letter.mailing.dispatch.MailingWork;
import no.leietileie.letter.mailing.dispatch.StatusPolling;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.PersonRole;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Letters that leave the product, to a real mail server and to one that speaks as SvarUt and Maskinporten do. */
@DatabaseTest
class MailingChannelsTest {

    private static final Fodselsnummer NUMBER = Fodselsnummer.of("01818012337");

    @TempDir
    static Path folder;

    private static GreenMail mail;
    private static SvarUtServer svarut;

    @Autowired
    MailingFixture fixture;

    @Autowired
    MailingDesk desk;

    @Autowired
    MailingRecipients recipients;

    @Autowired
    DeliveryWishes wishes;

    @Autowired
    SentLetters letters;

    @Autowired
    MailingWork work;

    @Autowired
    StatusPolling polling;

    @Autowired
    JdbcClient jdbc;

    private TemplateId template;

    @BeforeAll
    static void servers() throws IOException {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        svarut = SvarUtServer.start(folder);
    }

    @AfterAll
    static void stop() {
        mail.stop();
        svarut.close();
    }

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> mail.getSmtp().getPort());
        properties.add("spring.mail.properties.mail.smtp.localhost", () -> "localhost");
        properties.add("leietileie.email.from", () -> "brev@elvestrand.example");
        svarut.describe(properties);
    }

    @BeforeEach
    void aDecidedLetter() throws Exception {
        template = fixture.template();
        mail.purgeEmailFromAllMailboxes();
        svarut.reset();
    }

    @Test
    void who_has_agreed_gets_the_letter_by_email_and_the_message_says_nothing_about_it() throws Exception {
        HouseholdId household = agreed("epost@example.test");

        MailingId id = fixture.compose(template, household);
        fixture.send(id);

        assertThat(only(id).state()).isEqualTo(RecipientState.SENT);
        MimeMessage message = mail.getReceivedMessages()[0];
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(message.getSubject()).startsWith("Brev fra ");
        assertThat(GreenMailUtil.getBody(parts.getBodyPart(0)))
                .contains("vedlegget", "You find it attached")
                .doesNotContain("eie", "Epost", "boligen");
        BodyPart attached = parts.getBodyPart(1);
        assertThat(attached.getFileName()).isEqualTo("brev.pdf");
        assertThat(attached.getInputStream().readAllBytes())
                .isEqualTo(fixture.consultant(() -> letters.open(only(id).id())).orElseThrow());
        assertThat(svarut.shipments()).isEmpty();
    }

    @Test
    void without_consent_nobody_gets_email_even_when_somebody_chooses_it() {
        HouseholdId household = fixture.household("Uten", "nb");
        fixture.speak(household, "nb", "uten@example.test");
        MailingId id = fixture.compose(template, household);

        Channel taken = fixture.consultant(() -> recipients.choose(only(id).id(), Channel.EMAIL));

        assertThat(taken).isEqualTo(Channel.PRINT);
    }

    @Test
    void a_server_that_does_not_answer_is_tried_again_later_and_the_letter_comes_once() {
        HouseholdId household = agreed("senere@example.test");
        MailingId id = fixture.compose(template, household);
        fixture.queue(id);
        int port = mail.getSmtp().getPort();
        mail.stop();

        Optional<Instant> next = work.run(id, MailingJob.SEND);

        assertThat(only(id).failure()).isEqualTo(LetterFailure.UNREACHABLE);
        assertThat(next)
                .hasValueSatisfying(when -> assertThat(Duration.between(Instant.now(), when))
                        .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(70)));
        restart(port);
        jdbc.sql("UPDATE letter_recipient SET next_attempt_at = UTC_TIMESTAMP(6) WHERE mailing_id = ?")
                .param(id.value())
                .update();
        work.run(id, MailingJob.SEND);
        work.run(id, MailingJob.SEND);
        assertThat(only(id).state()).isEqualTo(RecipientState.SENT);
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(fixture.row(id).state()).isEqualTo(MailingState.DONE);
    }

    @Test
    void a_letter_that_is_tried_again_does_not_go_to_those_who_live_there_now() {
        HouseholdId household = agreed("for@example.test");
        MailingId id = fixture.compose(template, household);
        fixture.queue(id);
        int port = mail.getSmtp().getPort();
        mail.stop();
        work.run(id, MailingJob.SEND);
        restart(port);
        jdbc.sql("UPDATE person SET given_name = 'Annen' WHERE household_id = ?")
                .param(household.value())
                .update();
        jdbc.sql("UPDATE letter_recipient SET next_attempt_at = UTC_TIMESTAMP(6) WHERE mailing_id = ?")
                .param(id.value())
                .update();

        work.run(id, MailingJob.SEND);

        assertThat(only(id).problem()).isEqualTo(RecipientProblem.OUTDATED);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void one_reader_with_an_identity_number_gets_digital_post_and_its_fate_is_heard_of() throws Exception {
        MailingId id = fixture.compose(template, numbered());

        fixture.send(id);

        assertThat(only(id).state()).isEqualTo(RecipientState.SENT);
        SvarUtServer.Shipment shipment = svarut.shipments().getFirst();
        assertThat(shipment.authorization()).isEqualTo("Bearer " + SvarUtServer.TOKEN);
        assertThat(shipment.integrationId()).isEqualTo("integrasjon");
        assertThat(shipment.metadata())
                .contains(
                        "\"digitalId\":\"" + NUMBER.value() + "\"", "\"postnummer\":\"3045\"", "\"tittel\":\"Brev fra ")
                .doesNotContain("eie boligen");
        assertThat(shipment.pdf())
                .isEqualTo(fixture.consultant(() -> letters.open(only(id).id())).orElseThrow());
        svarut.tell("VARSLET");
        polling.poll();
        assertThat(only(id).state()).isEqualTo(RecipientState.SENT);
        svarut.tell("LEST");
        polling.poll();
        polling.poll();
        assertThat(only(id).state()).isEqualTo(RecipientState.DELIVERED);
        assertThat(fixture.consultant(() -> letters.history(only(id).id())))
                .extracting(SentLetter.Step::detail)
                .containsExactly("SVARUT", null, "VARSLET", "LEST");
    }

    @Test
    void svarut_is_asked_about_many_shipments_at_once() throws Exception {
        MailingId first = fixture.compose(template, numbered());
        MailingId second = fixture.compose(template, numbered());
        fixture.send(first);
        fixture.send(second);
        svarut.tell("PRINTET");

        polling.poll();

        assertThat(List.of(only(first).state(), only(second).state())).containsOnly(RecipientState.DELIVERED);
        assertThat(svarut.questions()).isEqualTo(1);
    }

    @Test
    void what_svarut_cannot_deliver_ends_visible_as_failed() throws Exception {
        MailingId id = fixture.compose(template, numbered());
        fixture.send(id);
        svarut.tell("IKKE_LEVERT");

        polling.poll();

        assertThat(only(id).failure()).isEqualTo(LetterFailure.NOT_DELIVERED);
    }

    @Test
    void an_answer_that_leaves_it_open_whether_svarut_has_the_letter_is_uncertain_and_a_refusal_is_final()
            throws Exception {
        MailingId open = fixture.compose(template, numbered());
        svarut.answer(500);
        fixture.send(open);
        MailingId refused = fixture.compose(template, numbered());
        svarut.answer(400);
        fixture.send(refused);
        MailingId busy = fixture.compose(template, numbered());
        svarut.answer(503);
        fixture.send(busy);

        assertThat(only(open).failure()).isEqualTo(LetterFailure.UNCERTAIN);
        assertThat(only(refused).failure()).isEqualTo(LetterFailure.REFUSED);
        assertThat(only(busy).failure()).isEqualTo(LetterFailure.UNREACHABLE);
        assertThat(only(busy).nextAttemptAt()).isNotNull();
    }

    @Test
    void two_readers_or_a_reservation_mean_paper() {
        HouseholdId two = numbered();
        fixture.add(two, PersonRole.CO_TENANT, "Ektefelle", "Felles", LocalDate.of(1980, 1, 1));
        HouseholdId reserved = numbered();
        fixture.consultant(() -> {
            wishes.change(reserved, new DeliveryWishes.Wish(null, true));
            return reserved;
        });

        MailingId id = fixture.compose(template, two, reserved);

        assertThat(rows(id)).extracting(RecipientRow::channel).containsOnly(Channel.PRINT);
    }

    private static void restart(int port) {
        mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
    }

    private HouseholdId agreed(String email) {
        HouseholdId household = fixture.household("Epost", "tr");
        fixture.speak(household, "tr", email);
        fixture.consultant(() -> {
            wishes.change(household, new DeliveryWishes.Wish(LocalDate.of(2026, 1, 1), false));
            return household;
        });
        return household;
    }

    private HouseholdId numbered() {
        HouseholdId household = fixture.household(TestHousehold.named("Digital").withNumber(NUMBER));
        fixture.speak(household, "nb", null);
        return household;
    }

    private RecipientRow only(MailingId id) {
        assertThat(rows(id)).hasSize(1);
        return rows(id).getFirst();
    }

    private List<RecipientRow> rows(MailingId id) {
        return fixture.consultant(() -> recipients.page(id, RecipientFilter.ALL, Pageable.ofSize(50)));
    }
}
