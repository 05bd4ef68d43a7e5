package no.leietileie.letter.ui.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Set;
import no.leietileie.base.ui.WorkCard;
import no.leietileie.letter.mailing.MailingDesk;
import no.leietileie.letter.mailing.MailingFixture;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.register.tenants.HouseholdListId;
import no.leietileie.register.tenants.HouseholdListRow;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.Selection;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ViewPackages(packages = {"no.leietileie.letter.ui", "no.leietileie.register.ui"})
@WithConsultant
class MailingViewTest extends SpringBrowserlessTest {

    @Autowired
    MailingFixture fixture;

    @Autowired
    MailingDesk desk;

    @Autowired
    HouseholdLists lists;

    @Autowired
    JdbcClient jdbc;

    private MailingId id;

    @BeforeEach
    void aDraftWithAnException() {
        id = fixture.compose(
                fixture.template(),
                fixture.household("Norsk", "nb"),
                fixture.household("Tyrkisk", "tr"),
                fixture.household("Somali", "so"));
    }

    @Test
    void the_sum_says_who_gets_the_letter_and_who_does_not() {
        open();

        assertThat($(Paragraph.class).first().getText()).isEqualTo("2 kan sendes + 1 unntatt = 3 valgt");
        assertThat(test($(RecipientGrid.class).first()).size()).isEqualTo(3);
    }

    @Test
    void of_a_mailing_that_is_made_ready_no_recipients_are_listed_before_they_have_been_looked_at() {
        jdbc.sql("UPDATE letter_mailing SET state = 'PREPARING' WHERE id = ?")
                .param(id.value())
                .update();

        open();

        assertThat($(RecipientGrid.class).exists()).isFalse();
        assertThat($(WorkCard.class).exists()).isTrue();
    }

    @Test
    void the_list_is_narrowed_to_what_stands_in_the_way_and_the_address_says_so() {
        open();

        UI.getCurrent()
                .navigate(
                        MailingView.class,
                        new RouteParameters("id", Long.toString(id.value())),
                        QueryParameters.of("grunn", "no_approved_text"));

        assertThat(test($(RecipientGrid.class).first()).size()).isEqualTo(1);
        assertThat(desk.find(id).orElseThrow().counts().problems()).containsOnlyKeys(RecipientProblem.NO_APPROVED_TEXT);
    }

    @Test
    void sending_says_who_and_what_and_can_be_taken_back() {
        open();

        press("Send 2 brev");
        ConfirmDialog summary = $(ConfirmDialog.class).first();
        assertThat(summary.isOpened()).isTrue();
        test(summary).confirm();

        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(MailingState.QUEUED);
        press("Angre");
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(MailingState.DRAFT);
    }

    @Test
    void a_letter_to_everyone_on_a_list_is_begun_from_the_page_of_letters() {
        HouseholdListId list = lists.create("Uke 48");
        lists.add(
                list,
                new Selection.Ticked(
                        Set.of(fixture.household("På lista", "nb"), fixture.household("Også på lista", "nb"))));
        navigate(LettersView.class);
        press("Nytt brev");
        ComboBox<HouseholdListRow> choice = $(ComboBox.class).first();

        assertThat(choice.isReadOnly()).isFalse();
        press("Gå videre");
        assertThat(choice.isInvalid()).isTrue();
        test(choice).selectItem("Uke 48 (2)");
        press("Gå videre");

        assertThat(test($(RecipientGrid.class).first()).size()).isEqualTo(2);
    }

    @Test
    void who_is_left_out_of_a_mailing_that_has_been_sent_meanwhile_is_told_that_it_is_too_late() {
        open();
        test($(RecipientGrid.class).first()).clickRow(0);
        desk.send(id, desk.find(id).orElseThrow().version());

        press("Ta ut av utsendingen");

        assertThat($(Notification.class).first().isOpened()).isTrue();
        assertThat(desk.find(id).orElseThrow().counts().sendable()).isEqualTo(2);
    }

    @Test
    void those_without_a_text_get_the_norwegian_one_by_one_press() {
        open();

        press("Send på norsk til 1 uten godkjent tekst");

        assertThat($(Paragraph.class).first().getText()).isEqualTo("3 kan sendes + 0 unntatt = 3 valgt");
    }

    @Test
    void a_mailing_that_a_colleague_has_sent_meanwhile_is_not_sent_twice() {
        open();
        desk.send(id, desk.find(id).orElseThrow().version());

        press("Send 2 brev");
        test($(ConfirmDialog.class).first()).confirm();

        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(MailingState.QUEUED);
        assertThat($(Button.class).withText("Send nå").exists()).isTrue();
    }

    @Test
    void what_proves_a_letter_is_looked_at_when_it_is_opened_and_not_before() {
        fixture.send(id);
        long evidence = looks("letter.evidence");
        open();

        test($(RecipientGrid.class).first()).clickRow(0);
        assertThat(looks("letter.evidence")).isEqualTo(evidence);

        test($(Details.class).single()).openDetails();
        assertThat($(EvidencePart.class).exists()).isTrue();
        assertThat(looks("letter.evidence")).isEqualTo(evidence + 1);
    }

    @Test
    void a_draft_of_which_no_letter_holds_any_longer_says_so_and_is_not_sent() {
        open();
        jdbc.sql("UPDATE letter_recipient SET state = 'EXCEPTED', problem = 'OUTDATED' WHERE mailing_id = ?")
                .param(id.value())
                .update();

        press("Send 2 brev");
        test($(ConfirmDialog.class).first()).confirm();

        assertThat($(Notification.class).single().getElement().getTextRecursively())
                .contains("Ingen av mottakerne kan få brevet.");
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(MailingState.DRAFT);
    }

    @Test
    void each_recipient_that_is_opened_is_one_look_in_the_log_and_opened_again_another() {
        long lists = looks("letter.recipients");
        long letters = looks("letter.recipient");
        open();

        test($(RecipientGrid.class).first()).clickRow(0);
        test($(RecipientGrid.class).first()).clickRow(1);
        test($(RecipientGrid.class).first()).clickRow(1);
        test($(RecipientGrid.class).first()).clickRow(0);

        assertThat(looks("letter.recipient")).isEqualTo(letters + 3);
        assertThat(looks("letter.recipients")).isEqualTo(lists + 1);
    }

    private long looks(String subject) {
        return jdbc.sql("SELECT COUNT(*) FROM access_log WHERE subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    private void open() {
        navigate(MailingView.class, Map.of("id", Long.toString(id.value())));
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }
}
