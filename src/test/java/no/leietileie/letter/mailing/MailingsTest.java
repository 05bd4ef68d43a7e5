package no.leietileie.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.letter.LetterFixture;
import no.leietileie.letter.markdown.FieldValue;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.markdown.MergeField;
import no.leietileie.letter.template.NewTemplate;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.LeaseKind;
import no.leietileie.register.PersonId;
import no.leietileie.register.PersonRole;
import no.leietileie.register.Protection;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class MailingsTest {

    private static final AtomicLong MEETINGS = new AtomicLong(1_000);

    private final MailingReference meeting = new MailingReference("meeting", MEETINGS.incrementAndGet());

    @Autowired
    MailingFixture fixture;

    @Autowired
    Mailings mailings;

    @Autowired
    MailingDesk desk;

    @Autowired
    MailingRecipients recipients;

    @Autowired
    Templates templates;

    @Autowired
    TemplateVersions versions;

    @Autowired
    SentLetters sent;

    @Autowired
    ApplicationEvents events;

    private TemplateId template;

    @BeforeEach
    void aDecidedLetter() {
        template = fixture.template();
    }

    @Test
    void everyone_chosen_is_either_sendable_or_excepted_with_a_reason() {
        HouseholdId norwegian = fixture.household("Norsk", "nb");
        HouseholdId turkish = fixture.household("Tyrkisk", "tr");
        HouseholdId somali = fixture.household("Somali", "so");
        HouseholdId moved = fixture.household(TestHousehold.named("Flyttet")
                .withLease(new LeaseFacts(
                        LeaseKind.INDEFINITE,
                        LocalDate.of(2020, 1, 1),
                        null,
                        null,
                        LocalDate.of(2021, 1, 1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));

        RecipientCounts counts = fixture.row(fixture.compose(template, norwegian, turkish, somali, moved))
                .counts();

        assertThat(counts.sendable()).isEqualTo(2);
        assertThat(counts.sendable() + counts.excepted())
                .isEqualTo(counts.all())
                .isEqualTo(4);
        assertThat(counts.problems())
                .containsOnly(entry(RecipientProblem.NO_APPROVED_TEXT, 1L), entry(RecipientProblem.MOVED_OUT, 1L));
    }

    @Test
    void who_sees_only_what_is_shared_does_not_decide_about_the_letters_of_others() {
        MailingId id = fixture.compose(template, fixture.household("Delt", "nb"));
        var nav = new SignedInUser(
                new UserId(31), "user31", "Bruker 31", Agency.NAV, "", false, false, Set.of(Role.TEAM));

        assertThatThrownBy(() -> ActingUser.as(nav, () -> {
                    desk.delete(id);
                    return id;
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(fixture.row(id).counts().all()).isEqualTo(1);
    }

    @Test
    void a_household_is_written_to_in_its_own_language_and_addressed_to_all_adults_and_no_child() {
        HouseholdId family = fixture.household("Familie", "tr");
        fixture.add(family, PersonRole.CO_TENANT, "Ektefelle", "Familie", LocalDate.of(1980, 1, 1));
        fixture.add(
                family,
                PersonRole.CO_TENANT,
                "Ungdom",
                "Familie",
                LocalDate.now(ZoneId.of("Europe/Oslo")).minusYears(18).plusDays(1));
        fixture.add(family, PersonRole.MEMBER, "Barn", "Familie", LocalDate.of(2020, 1, 1));

        RecipientRow row = only(fixture.compose(template, family));

        assertThat(row.name()).isEqualTo("Prøve Familie og Ektefelle Familie");
        assertThat(row.textLanguage()).isEqualTo(MailingFixture.TR);
        assertThat(row.address()).isEqualTo("Prøveveien 4B, 3045 Drammen");
    }

    @Test
    void by_setting_each_adult_gets_a_letter_of_her_own_in_her_own_language() {
        HouseholdId family = fixture.household("Familie", "tr");
        fixture.add(family, PersonRole.CO_TENANT, "Ektefelle", "Familie", LocalDate.of(1980, 1, 1));
        MailingId id = fixture.compose(template, family);

        change(id, new MailingOptions(true, false, true, List.of()));

        assertThat(rows(id))
                .extracting(RecipientRow::name, RecipientRow::textLanguage)
                .containsExactlyInAnyOrder(
                        tuple("Prøve Familie", MailingFixture.TR), tuple("Ektefelle Familie", MailingFixture.NB));
        change(id, new MailingOptions(true, false, false, List.of()));
        assertThat(only(id).name()).isEqualTo("Prøve Familie og Ektefelle Familie");
    }

    @Test
    void one_adult_who_goes_and_another_who_comes_leave_the_third_ones_letter_as_it_was() {
        HouseholdId family = fixture.household("Familie", "nb");
        PersonId gone = fixture.add(family, PersonRole.CO_TENANT, "Borte", "Familie", LocalDate.of(1981, 1, 1));
        fixture.add(family, PersonRole.CO_TENANT, "Blir", "Familie", LocalDate.of(1982, 1, 1));
        MailingId id = fixture.compose(template, family);
        change(id, new MailingOptions(true, false, true, List.of()));
        LetterId leftOut = rows(id).stream()
                .filter(row -> row.name().startsWith("Blir"))
                .findFirst()
                .orElseThrow()
                .id();
        fixture.consultant(() -> {
            recipients.leaveOut(leftOut);
            return id;
        });

        fixture.remove(gone);
        fixture.add(family, PersonRole.CO_TENANT, "Ny", "Familie", LocalDate.of(1983, 1, 1));
        change(id, new MailingOptions(false, false, true, List.of()));

        assertThat(rows(id))
                .extracting(RecipientRow::name, RecipientRow::problem)
                .containsExactlyInAnyOrder(
                        tuple("Prøve Familie", null),
                        tuple("Blir Familie", RecipientProblem.LEFT_OUT),
                        tuple("Ny Familie", null));
    }

    @Test
    void a_protected_household_is_excepted_for_those_who_may_see_it_and_is_not_there_for_others() {
        HouseholdId hidden = fixture.household(TestHousehold.named("Skjult").withProtection(Protection.FORTROLIG));
        HouseholdId open = fixture.household("Åpen", "nb");
        List<Addressed> both = List.of(Addressed.of(hidden), Addressed.of(open));

        MailingId trusted = SignedIn.trusted(() -> mailings.compose(template, both));

        assertThat(SignedIn.trusted(() -> desk.find(trusted))
                        .orElseThrow()
                        .counts()
                        .problems())
                .containsOnly(entry(RecipientProblem.PROTECTED, 1L));
        assertThat(SignedIn.consultant(() -> desk.find(trusted))
                        .orElseThrow()
                        .counts()
                        .all())
                .isEqualTo(1);
        assertThat(SignedIn.consultant(() -> recipients.page(trusted, RecipientFilter.ALL, Pageable.ofSize(10))))
                .extracting(RecipientRow::household)
                .containsExactly(open);
    }

    @Test
    void a_mailing_of_others_is_not_there_for_whoever_may_see_nobody_in_it() {
        HouseholdId hidden = fixture.household(TestHousehold.named("Skjult").withProtection(Protection.FORTROLIG));

        MailingId trusted = SignedIn.trusted(() -> mailings.compose(template, List.of(Addressed.of(hidden))));

        assertThat(SignedIn.consultant(() -> desk.find(trusted))).isEmpty();
        assertThat(SignedIn.trusted(() -> desk.find(trusted))).isPresent();
    }

    @Test
    void a_mailing_that_is_sent_soon_is_followed_from_page_to_page() {
        MailingId id = fixture.compose(template, fixture.household("Snart", "nb"));
        assertThat(fixture.consultant(() -> desk.listBusy()))
                .extracting(MailingRow::id)
                .doesNotContain(id);

        fixture.consultant(() -> desk.send(id, desk.find(id).orElseThrow().version()));

        assertThat(fixture.consultant(() -> desk.listBusy()))
                .extracting(MailingRow::id)
                .contains(id);
    }

    @Test
    void ones_own_mailing_stays_when_nobody_in_it_may_be_seen_any_longer() {
        HouseholdId hidden = fixture.household(TestHousehold.named("Skjult").withProtection(Protection.FORTROLIG));

        MailingId own = fixture.compose(template, hidden);

        assertThat(SignedIn.consultant(() -> desk.find(own))
                        .orElseThrow()
                        .counts()
                        .all())
                .isZero();
        assertThat(SignedIn.consultant(() -> desk.page(Pageable.ofSize(5))))
                .extracting(MailingRow::id)
                .contains(own);
    }

    @Test
    void two_adults_are_spoken_to_as_two_and_one_as_one() throws IOException {
        TemplateId spoken = fixture.letters()
                .decided("# Brev\n\n[[one-adult]]\nVi vil møte deg.\n\n[[several-adults]]\nVi vil møte dere.");
        HouseholdId alone = fixture.household("Alene", "nb");
        HouseholdId couple = fixture.household("Par", "nb");
        fixture.add(couple, PersonRole.CO_TENANT, "Ektefelle", "Par", LocalDate.of(1980, 1, 1));

        MailingId id = fixture.compose(spoken, alone, couple);
        fixture.send(id);

        assertThat(text(id, alone)).contains("møte deg").doesNotContain("møte dere");
        assertThat(text(id, couple)).contains("møte dere").doesNotContain("møte deg");
    }

    private String text(MailingId id, HouseholdId household) throws IOException {
        LetterId letter = rows(id).stream()
                .filter(row -> row.household().equals(household))
                .findFirst()
                .orElseThrow()
                .id();
        byte[] file = fixture.consultant(() -> sent.open(letter)).orElseThrow();
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void a_letter_asks_for_what_only_the_booking_knows_and_is_stopped_without_it() {
        TemplateId visit = decidedVisit();
        HouseholdId told = fixture.household("Fortalt", "nb");
        HouseholdId untold = fixture.household("Ufortalt", "nb");
        Addressed withDate = new Addressed(
                told, Map.of(MergeField.VISIT_DATE, new FieldValue.Date(LocalDate.of(2026, 12, 1))), Set.of(), meeting);

        MailingId id = fixture.consultant(() -> mailings.compose(visit, List.of(withDate, Addressed.of(untold))));

        assertThat(rows(id))
                .extracting(RecipientRow::household, RecipientRow::problem, RecipientRow::problemDetail)
                .containsExactlyInAnyOrder(
                        tuple(told, null, null), tuple(untold, RecipientProblem.MISSING_VALUE, "visit.date"));
    }

    @Test
    void without_a_decided_template_of_the_type_there_are_no_letters() {
        HouseholdId household = fixture.household("Venter", "nb");

        Composed composed =
                fixture.consultant(() -> mailings.compose(LetterType.DECISION, List.of(Addressed.of(household))));

        assertThat(composed).isInstanceOf(Composed.NoTemplate.class);
    }

    @Test
    void who_has_had_the_letter_does_not_get_it_again_unless_somebody_says_so() {
        HouseholdId household = fixture.household("Gjentatt", "nb");
        fixture.send(fixture.compose(template, household));

        MailingId again = fixture.compose(template, household);

        assertThat(only(again).problem()).isEqualTo(RecipientProblem.ALREADY_SENT);
        fixture.consultant(() -> {
            recipients.sendAgain(only(again).id());
            return again;
        });
        assertThat(only(again).state()).isEqualTo(RecipientState.READY);
    }

    @Test
    void the_same_letter_about_another_meeting_is_another_letter() {
        HouseholdId household = fixture.household("Møter", "nb");
        fixture.send(fixture.consultant(() -> mailings.compose(template, List.of(about(household, meeting)))));

        MailingId other = fixture.consultant(() -> mailings.compose(
                template, List.of(about(household, new MailingReference("meeting", MEETINGS.incrementAndGet())))));

        assertThat(only(other).state()).isEqualTo(RecipientState.READY);
    }

    @Test
    void what_is_out_becomes_outdated_and_what_is_not_is_withdrawn() {
        HouseholdId told = fixture.household("Fått", "nb");
        HouseholdId waiting = fixture.household("Venter", "nb");
        fixture.send(fixture.consultant(() -> mailings.compose(template, List.of(about(told, meeting)))));
        MailingId draft = fixture.consultant(() -> mailings.compose(template, List.of(about(waiting, meeting))));

        Set<HouseholdId> withdrawn = fixture.consultant(() -> mailings.outdate(meeting, Set.of(told, waiting)));

        assertThat(withdrawn).containsExactly(waiting);
        assertThat(only(draft).problem()).isEqualTo(RecipientProblem.OUTDATED);
        assertThat(fixture.consultant(() -> mailings.listAbout(meeting)))
                .filteredOn(row -> row.outdatedAt() != null)
                .extracting(RecipientRow::household)
                .containsExactly(told);
        assertThat(events.stream(LetterHappened.class))
                .filteredOn(event -> event.what() == LetterHappened.What.OUTDATED)
                .singleElement()
                .satisfies(event -> assertThat(event.details()).containsEntry("meeting", Long.toString(meeting.id())));
    }

    @Test
    void whoever_has_seen_a_draft_with_a_letter_that_was_withdrawn_since_does_not_send_it_unseen() {
        HouseholdId withdrawn = fixture.household("Avlyst", "nb");
        HouseholdId other = fixture.household("Som før", "nb");
        MailingId draft = fixture.consultant(
                () -> mailings.compose(template, List.of(about(withdrawn, meeting), Addressed.of(other))));
        long seen = fixture.row(draft).version();

        fixture.consultant(() -> mailings.outdate(meeting, Set.of(withdrawn)));

        assertThatThrownBy(() -> fixture.consultant(() -> desk.send(draft, seen)))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void a_draft_whose_only_letter_was_withdrawn_does_not_wait_to_be_sent() {
        HouseholdId only = fixture.household("Avlyst", "nb");
        MailingId draft = fixture.consultant(() -> mailings.compose(template, List.of(about(only, meeting))));
        fixture.consultant(() -> mailings.outdate(meeting, Set.of(only)));

        assertThat(fixture.consultant(() -> desk.send(draft, fixture.row(draft).version())))
                .isEmpty();
        assertThat(fixture.row(draft).state()).isEqualTo(MailingState.DRAFT);
    }

    @Test
    void a_correction_goes_to_those_who_had_been_told_and_to_nobody_else() {
        HouseholdId told = fixture.household("Fått", "nb");
        HouseholdId waiting = fixture.household("Venter", "nb");
        fixture.send(fixture.consultant(() -> mailings.compose(template, List.of(about(told, meeting)))));
        fixture.consultant(() -> mailings.compose(template, List.of(about(waiting, meeting))));

        Correction correction = fixture.consultant(() -> mailings.correct(
                meeting, LetterType.INFORMATION, List.of(about(told, meeting), about(waiting, meeting))));

        assertThat(correction.withdrawn()).containsExactly(waiting);
        assertThat(correction.letters())
                .isInstanceOfSatisfying(
                        Composed.Ready.class,
                        ready -> assertThat(only(ready.mailing()).household()).isEqualTo(told));
        assertThat(fixture.consultant(() -> mailings.correct(meeting, LetterType.MEETING_CHANGE, List.of())))
                .isEqualTo(new Correction(null, Set.of()));
    }

    @Test
    void names_that_look_like_markup_stay_names_and_characters_without_a_glyph_are_told_before_sending() {
        HouseholdId hostile = fixture.household("**Ola** <img onerror=alert(1)> {{household.name}}", "nb");
        HouseholdId unprintable = fixture.household("Lineær 𐘀", "nb");

        MailingId id = fixture.compose(template, hostile, unprintable);

        assertThat(rows(id))
                .extracting(RecipientRow::household, RecipientRow::problem, RecipientRow::problemDetail)
                .containsExactlyInAnyOrder(
                        tuple(hostile, null, null), tuple(unprintable, RecipientProblem.MISSING_GLYPH, "U+10600"));
    }

    @Test
    void those_without_a_text_in_their_language_get_the_norwegian_when_somebody_says_so() {
        MailingId id = fixture.compose(template, fixture.household("Somali", "so"), fixture.household("Norsk", "nb"));

        int changed = fixture.consultant(() -> recipients.writeInNorwegian(id));

        assertThat(changed).isEqualTo(1);
        assertThat(rows(id)).extracting(RecipientRow::state).containsOnly(RecipientState.READY);
        assertThat(rows(id)).extracting(RecipientRow::textLanguage).containsOnly(MailingFixture.NB);
    }

    private TemplateId decidedVisit() {
        TemplateId visit = LetterFixture.as(1, () -> {
            TemplateId created = templates.create(new NewTemplate(
                    LetterType.HOME_VISIT, "Besøk", MailingFixture.NB, "# Besøk\n\nVi kommer {{visit.date}}."));
            versions.publish(created);
            return created;
        });
        fixture.letters().decide(visit);
        return visit;
    }

    private static Addressed about(HouseholdId household, MailingReference reference) {
        return new Addressed(household, Map.of(), Set.of(), reference);
    }

    private void change(MailingId id, MailingOptions options) {
        fixture.consultant(() -> {
            desk.change(id, desk.find(id).orElseThrow().version(), template, options);
            return id;
        });
    }

    private RecipientRow only(MailingId id) {
        assertThat(rows(id)).hasSize(1);
        return rows(id).getFirst();
    }

    private List<RecipientRow> rows(MailingId id) {
        return fixture.consultant(() -> recipients.page(id, RecipientFilter.ALL, Pageable.ofSize(50)));
    }
}
