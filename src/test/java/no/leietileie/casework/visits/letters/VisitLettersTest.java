package no.leietileie.casework.visits.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.leietileie.casework.visits.VisitData;
import no.leietileie.casework.visits.VisitOutcome;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.casework.visits.VisitState;
import no.leietileie.casework.visits.Visits;
import no.leietileie.letter.LetterFixture;
import no.leietileie.letter.mailing.Composed;
import no.leietileie.letter.mailing.MailingFixture;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.RecipientRow;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.template.NewTemplate;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.resource.ResourceFixture;
import no.leietileie.resource.TimeSlot;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class VisitLettersTest {

    private static final AtomicInteger WEEKS = new AtomicInteger();

    @Autowired
    MailingFixture mailing;

    @Autowired
    ResourceFixture resources;

    @Autowired
    Templates templates;

    @Autowired
    TemplateVersions versions;

    @Autowired
    VisitLetters letters;

    @Autowired
    Visits visits;

    private VisitRow visit;

    @BeforeEach
    void aVisitAndItsTemplates() {
        decided(LetterType.HOME_VISIT, "# Besøk\n\nVi kommer {{visit.date}} kl. {{visit.time}}: {{visit.visitors}}.");
        decided(LetterType.VISIT_CHANGE, "# Ny tid\n\nIkke {{previous.date}}, men {{visit.date}}.");
        TimeSlot slot = TimeSlot.on(
                LocalDate.of(2028, 1, 11).plusWeeks(WEEKS.getAndIncrement()), LocalTime.of(9, 0), LocalTime.of(10, 0));
        var household = mailing.household("Besøkt", "nb");
        var consultant = resources.consultant();
        visit = stored(asTeam(() -> visits.plan(household, VisitData.of(slot, consultant, null))));
    }

    @Test
    void a_visit_that_is_moved_while_its_letter_is_looked_through_leaves_the_letter_unsent() {
        write();

        move();

        assertThat(about()).extracting(RecipientRow::problem).containsExactly(RecipientProblem.OUTDATED);
    }

    @Test
    void a_letter_that_is_out_no_longer_holds_when_the_visit_is_moved_and_another_is_prepared() {
        mailing.send(write());

        move();

        assertThat(about()).hasSize(2);
        assertThat(about().getFirst().outdatedAt()).isNotNull();
        assertThat(about().getLast().outdatedAt()).isNull();
        assertThat(about().getLast().sentAt()).isNull();
    }

    @Test
    void a_visit_that_is_changed_but_not_moved_leaves_its_letter_alone() {
        write();

        asTeam(() -> visits.change(visit.id(), visit.version(), visit.data().withSafetyNote("Ring først")));

        assertThat(about()).extracting(RecipientRow::problem).containsOnlyNulls();
    }

    @Test
    void a_cancelled_visit_outdates_its_letter() {
        mailing.send(write());

        asTeam(() -> visits.conclude(visit.id(), visit.version(), VisitState.CANCELLED));

        assertThat(about().getFirst().outdatedAt()).isNotNull();
    }

    private MailingId write() {
        Composed composed = asTeam(() -> letters.write(visit.id()));
        assertThat(composed).isInstanceOf(Composed.Ready.class);
        return ((Composed.Ready) composed).mailing();
    }

    private void move() {
        TimeSlot slot = visit.slot();
        stored(asTeam(() -> visits.move(
                visit.id(), visit.version(), TimeSlot.starting(slot.localStart().plusHours(2), slot.length()))));
    }

    private List<RecipientRow> about() {
        return asTeam(() -> letters.listOf(visit.id()));
    }

    private void decided(LetterType type, String text) {
        TemplateId template = LetterFixture.as(1, () -> {
            TemplateId created = templates.create(new NewTemplate(type, "Brev", LetterFixture.NB, text));
            versions.publish(created);
            return created;
        });
        mailing.letters().decide(template);
    }

    private static VisitRow stored(VisitOutcome outcome) {
        assertThat(outcome).isInstanceOf(VisitOutcome.Stored.class);
        return ((VisitOutcome.Stored) outcome).visit();
    }

    private static <T> T asTeam(Supplier<T> action) {
        return SignedIn.consultant(action);
    }
}
