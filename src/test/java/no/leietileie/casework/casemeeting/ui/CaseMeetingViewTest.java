package no.leietileie.casework.casemeeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.casework.casemeeting.Agendas;
import no.leietileie.casework.casemeeting.CaseMeetingId;
import no.leietileie.casework.casemeeting.CaseMeetings;
import no.leietileie.casework.casemeeting.DecisionKind;
import no.leietileie.casework.casemeeting.MatterId;
import no.leietileie.casework.casemeeting.MatterRow;
import no.leietileie.casework.casemeeting.Matters;
import no.leietileie.casework.casemeeting.MeetingFixture;
import no.leietileie.casework.casemeeting.MeetingState;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.RegisterNavigation;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = {CaseMeetingView.class, RegisterNavigation.class})
@WithConsultant
class CaseMeetingViewTest extends SpringBrowserlessTest {

    @Autowired
    MeetingFixture fixture;

    @Autowired
    CaseMeetings meetings;

    @Autowired
    Agendas agendas;

    @Autowired
    Matters matters;

    @Autowired
    Cases cases;

    private CaseMeetingId meeting;
    private HouseholdId household;
    private MatterId first;
    private MatterId second;

    @BeforeEach
    void aMeetingToday() {
        meeting = fixture.meeting(fixture.today(), fixture.user(Agency.NAV, false));
        household = fixture.household("Første");
        first = fixture.on(meeting, household);
        second = fixture.on(meeting, fixture.household("Andre"));
        open();
    }

    @Test
    void a_matter_is_moved_with_its_buttons() {
        pressLabelled("Flytt Andre, Prøve opp");

        assertThat(agenda()).extracting(MatterRow::id).containsExactly(second, first);
        assertThat($(Anchor.class).all().stream().map(Anchor::getText).filter(text -> text.contains("Prøve")))
                .startsWith("Andre, Prøve", "Første, Prøve");
    }

    @Test
    void who_moves_a_matter_on_an_agenda_that_a_colleague_has_changed_is_told_who() {
        ActingUser.as(SignedIn.user(7, false), () -> {
            agendas.takeOff(meeting, List.of(first));
            return null;
        });

        pressLabelled("Flytt Andre, Prøve opp");

        assertThat(notices()).anyMatch(text -> text.contains("Bruker 7 har endret møtet"));
        assertThat(agenda()).extracting(MatterRow::id).containsExactly(second);
    }

    @Test
    void what_is_said_is_saved_while_it_is_written_and_two_texts_are_kept_when_two_write() {
        test(discussion()).setValue("Jobb fra mai");
        assertThat(agenda().getFirst().discussion()).isEqualTo("Jobb fra mai");

        ActingUser.as(
                SignedIn.user(7, false), () -> agendas.discuss(first, "Jobb fra mai", "Jobb fra mai. Skatt avklart"));
        test(discussion()).setValue("Jobb fra juni");
        assertThat($(Paragraph.class).withTextContaining("Bruker 7 har skrevet").exists())
                .isTrue();
        press("Behold begge");

        assertThat(agenda().getFirst().discussion()).isEqualTo("Jobb fra mai. Skatt avklart\nJobb fra juni");
    }

    @Test
    void a_decision_with_a_step_is_written_and_taken_back() {
        press("Skriv vedtak");
        this.<DecisionKind>choice("Hva ble bestemt").setValue(DecisionKind.MOVE);
        this.<Stage>choice("Hva skjer nå").setValue(Stage.CONTACTED);
        press("Lagre");
        assertThat(cases.find(household).orElseThrow().stage()).isEqualTo(Stage.CONTACTED);

        press("Angre vedtaket");

        assertThat(cases.find(household).orElseThrow().stage()).isEqualTo(Stage.TARGET_GROUP);
        assertThat(agenda().getFirst().decision()).isNull();
    }

    @Test
    void a_decision_that_a_colleague_was_in_the_way_of_keeps_its_step_for_the_next_try() {
        press("Skriv vedtak");
        this.<DecisionKind>choice("Hva ble bestemt").setValue(DecisionKind.MOVE);
        this.<Stage>choice("Hva skjer nå").setValue(Stage.CONTACTED);
        ActingUser.as(SignedIn.user(7, false), () -> {
            var there = StageChange.to(Stage.CONTACTED, fixture.today());
            cases.move(household, cases.find(household).orElseThrow().version(), there);
            return cases.undo(household, cases.find(household).orElseThrow().version());
        });
        press("Lagre");
        assertThat(agenda().getFirst().decision()).isNull();

        press("Lagre");

        assertThat(cases.find(household).orElseThrow().stage()).isEqualTo(Stage.CONTACTED);
    }

    @Test
    void a_decision_that_is_undone_after_the_page_was_drawn_anew_is_shown_as_open() {
        press("Skriv vedtak");
        press("Lagre");
        assertThat($(Button.class).withText("Skriv vedtak").all()).hasSize(1);
        var present = $(Checkbox.class)
                .withCondition(box -> box.getLabel().contains("er med"))
                .first();
        test(present).click();

        press("Angre");

        assertThat(agenda().getFirst().decision()).isNull();
        assertThat($(Button.class).withText("Skriv vedtak").all()).hasSize(2);
    }

    @Test
    void a_meeting_is_closed_after_a_question_and_what_was_left_waits() {
        press("Avslutt møtet");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(meetings.find(meeting).orElseThrow().state()).isEqualTo(MeetingState.HELD);
        assertThat(matters.listWaiting()).extracting(MatterRow::household).contains(household);

        press("Angre");
        assertThat(meetings.find(meeting).orElseThrow().state()).isEqualTo(MeetingState.PLANNED);
        assertThat(matters.listWaiting()).extracting(MatterRow::household).doesNotContain(household);
    }

    private void open() {
        UI.getCurrent().navigate(CaseMeetingView.class, CaseMeetingNavigation.parameters(meeting));
    }

    private TextArea discussion() {
        return $(TextArea.class)
                .withCondition(area -> area.getLabel().startsWith("Det som blir sagt"))
                .first();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> choice(String label) {
        return $(RadioButtonGroup.class)
                .withCondition(group -> group.getLabel().startsWith(label))
                .single();
    }

    private List<MatterRow> agenda() {
        return agendas.listOf(meeting);
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    private void pressLabelled(String label) {
        test($(Button.class)
                        .withCondition(
                                button -> label.equals(button.getAriaLabel().orElse("")))
                        .first())
                .click();
    }

    private List<String> notices() {
        return $(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }
}
