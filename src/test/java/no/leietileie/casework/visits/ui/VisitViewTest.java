package no.leietileie.casework.visits.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.leietileie.access.ActingUser;
import no.leietileie.base.ui.TextConflict;
import no.leietileie.casework.visits.InterpretingMode;
import no.leietileie.casework.visits.ReportField;
import no.leietileie.casework.visits.VisitData;
import no.leietileie.casework.visits.VisitId;
import no.leietileie.casework.visits.VisitOutcome;
import no.leietileie.casework.visits.VisitReports;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.casework.visits.VisitState;
import no.leietileie.casework.visits.Visits;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.LeaseKind;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.households.LookReason;
import no.leietileie.register.households.Purpose;
import no.leietileie.register.households.PurposeMissingException;
import no.leietileie.register.ui.RegisterNavigation;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.register.ui.disclosure.StatedPurposes;
import no.leietileie.resource.Interpreters;
import no.leietileie.resource.ResourceFixture;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.support.WithConsultant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
@ViewPackages(classes = {VisitView.class, RegisterNavigation.class})
@WithConsultant
class VisitViewTest extends SpringBrowserlessTest {

    private static final AtomicInteger DAYS = new AtomicInteger();

    @Autowired
    ResourceFixture resources;

    @Autowired
    RegisterFixture register;

    @Autowired
    Visits visits;

    @Autowired
    VisitReports reports;

    @Autowired
    Interpreters interpreters;

    @Autowired
    VisitsDisclosure disclosure;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private VisitId visit;

    @BeforeEach
    void aVisit() {
        HouseholdId household =
                register.household(TestHousehold.named("Prøvesen")).householdId();
        // The database keeps what earlier tests have planned: each has a consultant of its own.
        ResourceId consultant = resources.consultant();
        TimeSlot slot = TimeSlot.on(
                LocalDate.of(2027, 1, 12).plusWeeks(DAYS.getAndIncrement()), LocalTime.of(9, 0), LocalTime.of(10, 0));
        visit = ((VisitOutcome.Stored) visits.plan(household, VisitData.of(slot, consultant, null)))
                .visit()
                .id();
        UI.getCurrent().navigate(VisitView.class, VisitsNavigation.parameters(visit));
    }

    @Test
    void an_outcome_is_registered_with_one_press_and_taken_back_with_another() {
        press("Ikke hjemme");
        assertThat(state()).isEqualTo(VisitState.NO_ANSWER);

        press("Angre");
        assertThat(state()).isEqualTo(VisitState.PLANNED);
    }

    @Test
    void each_field_of_the_form_is_saved_by_itself() {
        TextArea wishes = $(TextArea.class)
                .withCondition(area -> area.getLabel().startsWith("Ønsker"))
                .first();

        test(wishes).setValue("Vil eie");

        assertThat(reports.open(visit, _ -> Optional.empty())).containsEntry(ReportField.WISHES, "Vil eie");
    }

    @Test
    void what_the_browser_kept_is_saved_when_it_comes_back() {
        ReportForm form = $(ReportForm.class).first();

        form.restore("OBSTACLES", "", "Redd for lån");
        form.restore("INCOME", "", "10,1");

        assertThat(reports.open(visit, _ -> Optional.empty()))
                .containsEntry(ReportField.OBSTACLES, "Redd for lån")
                .containsEntry(ReportField.INCOME, "LONN,BARNETRYGD");
    }

    @Test
    void a_colleague_who_was_faster_is_named_and_what_was_written_stays_in_the_form() {
        press("Endre besøket");
        VisitRow seen = visits.find(visit).orElseThrow();
        ActingUser.as(
                SignedIn.user(7, false),
                () -> visits.move(
                        seen.id(),
                        seen.version(),
                        TimeSlot.starting(
                                seen.slot().localStart().plusHours(2),
                                seen.slot().length())));
        TextArea safety = $(TextArea.class)
                .withCondition(area -> area.getLabel().startsWith("Sikkerhet"))
                .single();
        test(safety).setValue("Ring først");
        press("Lagre");

        assertThat($(H3.class).withTextContaining("Bruker 7 har endret besøket").exists())
                .isTrue();
        assertThat(text($(VisitConflictPanel.class).single()))
                .contains("Bruker 7: "
                        + VisitTexts.when(visits.find(visit).orElseThrow().slot()))
                .contains("Du: " + VisitTexts.when(seen.slot()))
                .contains("Du: Ring først");
        assertThat(safety.getValue()).isEqualTo("Ring først");
        press("Lagre");
        assertThat(visits.find(visit).orElseThrow().data())
                .isEqualTo(seen.data().withSafetyNote("Ring først"));
    }

    @Test
    void what_a_colleague_saved_meanwhile_is_fetched_into_the_form() {
        press("Endre besøket");
        VisitRow seen = visits.find(visit).orElseThrow();
        ActingUser.as(
                SignedIn.user(7, false),
                () -> visits.change(seen.id(), seen.version(), seen.data().withSafetyNote("Hund")));
        TextArea safety = $(TextArea.class)
                .withCondition(area -> area.getLabel().startsWith("Sikkerhet"))
                .single();
        test(safety).setValue("Ring først");
        press("Lagre");

        press("Hent det Bruker 7 har lagret");

        assertThat(safety.getValue()).isEqualTo("Hund");
        assertThat($(VisitConflictPanel.class)
                        .withCondition(Component::isVisible)
                        .exists())
                .isFalse();
    }

    @Test
    void of_two_who_write_in_the_same_field_the_later_chooses_and_nothing_is_written_over_until_then() {
        ActingUser.as(SignedIn.user(7, false), () -> reports.save(visit, ReportField.WISHES, "", "Vil leie"));
        TextArea wishes = $(TextArea.class)
                .withCondition(area -> area.getLabel().startsWith("Ønsker"))
                .first();
        test(wishes).setValue("Vil eie");
        assertThat($(Paragraph.class).withTextContaining("Bruker 7 har skrevet").exists())
                .isTrue();
        test(wishes).setValue("Vil eie denne");
        assertThat(written()).containsEntry(ReportField.WISHES, "Vil leie");

        press("Behold begge");

        assertThat(written()).containsEntry(ReportField.WISHES, "Vil leie\nVil eie denne");
        assertThat(wishes.getValue()).isEqualTo("Vil leie\nVil eie denne");
    }

    @Test
    void two_texts_that_became_too_long_together_are_not_joined() {
        String theirs = "T".repeat(VisitReports.LENGTH / 2);
        String mine = "M".repeat(VisitReports.LENGTH / 2);
        ActingUser.as(SignedIn.user(7, false), () -> reports.save(visit, ReportField.WISHES, "", theirs));
        TextArea wishes = $(TextArea.class)
                .withCondition(area -> area.getLabel().startsWith("Ønsker"))
                .first();
        test(wishes).setValue("Vil eie");
        test(wishes).setValue(mine);

        press("Behold begge");

        assertThat(written()).containsEntry(ReportField.WISHES, theirs);
        assertThat(wishes.getValue()).isEqualTo(mine);
        assertThat($(Button.class).withText("Behold begge").all()).isEmpty();
        press("Behold min");
        assertThat(written()).containsEntry(ReportField.WISHES, mine);
    }

    @Test
    void what_a_colleague_chose_is_shown_in_words() {
        ActingUser.as(SignedIn.user(7, false), () -> reports.save(visit, ReportField.INCOME, "", "LONN,BARNETRYGD"));

        $(ReportForm.class).first().restore("INCOME", "", "1");

        assertThat(text($(TextConflict.class)
                        .withCondition(Component::isVisible)
                        .single()))
                .contains("Lønn, Barnetrygd")
                .doesNotContain("Behold begge");
    }

    private Map<ReportField, String> written() {
        return reports.listHeld(visit);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void a_visit_to_a_household_whose_lease_is_over_says_so_and_keeps_what_was_written() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        HouseholdId gone = register.household(TestHousehold.named("Flyttet")
                        .withLease(new LeaseFacts(
                                LeaseKind.INDEFINITE,
                                yesterday.minusYears(2),
                                null,
                                yesterday,
                                yesterday,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)))
                .householdId();
        VisitRow seen = visits.find(visit).orElseThrow();
        VisitId theirs = ((VisitOutcome.Stored)
                        visits.plan(gone, VisitData.of(seen.slot(), resources.consultant(), null)))
                .visit()
                .id();
        reports.save(theirs, ReportField.WISHES, "", "Vil eie");

        UI.getCurrent().navigate(VisitView.class, VisitsNavigation.parameters(theirs));

        assertThat($(Span.class).withTextContaining("Leieforholdet er over").exists())
                .isTrue();
        assertThat($(TextArea.class)
                        .withCondition(area -> area.getValue().equals("Vil eie"))
                        .exists())
                .isTrue();
    }

    @Test
    void the_report_of_everything_held_has_the_visit_with_what_was_written_and_who_must_not_interpret() {
        HouseholdId household = visits.find(visit).orElseThrow().household();
        reports.save(visit, ReportField.OBSTACLES, "", "Redd for lån");
        reports.save(visit, ReportField.INCOME, "", "LONN");
        interpreters.noteConflict(resources.interpreter("tr"), household.value());

        List<DisclosureSection> sections = disclosure.sections(household);

        assertThat(sections.getFirst().entries())
                .singleElement()
                .extracting(DisclosureEntry::facts, InstanceOfAssertFactories.list(DisclosureEntry.Fact.class))
                .extracting(DisclosureEntry.Fact::value)
                .contains("Redd for lån", "Lønn", "Planlagt");
        assertThat(sections.getLast().entries()).hasSize(1);
    }

    @Test
    void an_interpreter_who_is_ruled_out_afterwards_is_refused_in_words() {
        ResourceId interpreter = resources.interpreter("tr");
        VisitRow before = visits.find(visit).orElseThrow();
        VisitRow booked = ((VisitOutcome.Stored) visits.change(
                        before.id(),
                        before.version(),
                        before.data().withInterpreter(interpreter, InterpretingMode.IN_PERSON)))
                .visit();
        interpreters.noteConflict(interpreter, booked.household().value());
        UI.getCurrent().navigate(VisitView.class, VisitsNavigation.parameters(visit));

        press("Utsett");
        press("Tilbake til planlagt");

        assertThat($(Span.class)
                        .withTextContaining("kan ikke tolke for denne husstanden")
                        .exists())
                .isTrue();
        assertThat(state()).isEqualTo(VisitState.POSTPONED);
    }

    @Test
    void a_visit_to_a_protected_household_is_shown_to_whoever_has_said_why() {
        HouseholdId household = visits.find(visit).orElseThrow().household();
        jdbc.sql("UPDATE household SET protection = 'FORTROLIG' WHERE id = ?")
                .param(household.value())
                .update();
        var trusted = SignedIn.user(2, true);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(trusted, null, trusted.getAuthorities()));

        UI.getCurrent().navigate("kalender");
        UI.getCurrent().navigate(VisitView.class, VisitsNavigation.parameters(visit));

        assertThat($(ReportForm.class).exists()).isFalse();
        assertThatThrownBy(() -> reports.open(visit, _ -> Optional.empty()))
                .isInstanceOf(PurposeMissingException.class);

        StatedPurposes.ofSession().state(household, new Purpose(LookReason.CONTACT, ""));
        UI.getCurrent().refreshCurrentRoute(false);

        assertThat($(ReportForm.class).exists()).isTrue();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM access_log WHERE household_id = ? AND JSON_VALUE(detail,"
                                + " '$.purpose') = 'CONTACT'")
                        .param(household.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private VisitState state() {
        return visits.find(visit).orElseThrow().state();
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }
}
