package no.leietileie.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.invitation.MeetingLetterFixture;
import no.leietileie.resource.Absences;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@ViewPackages(packages = {"no.leietileie.meeting.ui", "no.leietileie.register.ui", "no.leietileie.letter.ui.mailing"})
@WithConsultant
class InvitationsPageTest extends SpringBrowserlessTest {

    @Autowired
    SeasonFixture seasons;

    @Autowired
    MeetingLetterFixture letters;

    @Autowired
    Absences absences;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Transactional
    void whoever_sends_invitations_chooses_meetings_and_looks_the_letters_through() {
        letters.decide();
        var season = seasons.planned(8);
        open(season, SeasonAddress.Part.OVERVIEW);

        test($(Button.class).withText("Send invitasjoner").single()).click();
        assertThat($(InvitationDialog.class).all()).hasSize(1);
        test($(Button.class).withText("Lag invitasjonene").single()).click();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("brev/");
        open(season, SeasonAddress.Part.INVITATIONS);
        assertThat(badges()).filteredOn("Invitasjon i utkast"::equals).hasSize(8);
    }

    @Test
    @Transactional
    void without_a_decided_invitation_it_is_said_who_can_help_and_nothing_is_lost() {
        jdbc.sql("UPDATE letter_template SET archived_at = created_at WHERE type = 'MEETING_INVITATION'")
                .update();
        var season = seasons.planned(8);
        open(season, SeasonAddress.Part.INVITATIONS);

        test($(Button.class).withText("Inviter").first()).click();

        assertThat($(Notification.class).all())
                .anySatisfy(notice ->
                        assertThat(notice.getElement().getTextRecursively()).contains("Ingen invitasjon er vedtatt"));
    }

    @Test
    void a_cancelled_meeting_shows_whose_letters_are_wrong_and_leads_to_the_correction_and_back() {
        letters.decide();
        var season = seasons.planned(8);
        letters.invite(season);
        open(season, SeasonAddress.Part.INVITATIONS);
        assertThat(badges()).containsOnly("Invitert");

        test($(Button.class).withText("Avlys møtet").first()).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .anyMatch(title -> title.contains("som ikke gjelder lenger"));
        assertThat($(Anchor.class).withText("Se gjennom rettelsen").all()).hasSize(1);
        test($(Button.class).withText("Angre").last()).click();
        assertThat($(Anchor.class).withText("Se gjennom rettelsen").all()).isEmpty();
        assertThat(badges()).containsOnly("Invitert");
    }

    @Test
    void a_proposal_lists_each_letter_that_it_would_correct() {
        letters.decide();
        seasons.resources();
        var season = seasons.planned(4);
        letters.invite(season);
        var meeting = letters.meetings(season).getFirst();
        SignedIn.consultant(() -> {
            absences.add(meeting.venue(), meeting.slot().date(), meeting.slot().date());
            return meeting;
        });
        seasons.propose(season);

        UI.getCurrent().navigate(PlanProposalView.class, SeasonNavigation.parameters(season));

        assertThat($(H2.class).all()).extracting(H2::getText).contains("Brev som må rettes (4)");
        assertThat($(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .filteredOn(text -> text.contains("brevet sier"))
                .hasSize(4);
    }

    private java.util.List<String> badges() {
        return $(StatusBadge.class).all().stream()
                .filter(badge -> !badge.getElement().getTextRecursively().equals("Planlagt"))
                .map(badge -> badge.getElement().getTextRecursively())
                .filter(text -> !text.equals("Plan klar"))
                .toList();
    }

    private static void open(SeasonId season, SeasonAddress.Part part) {
        UI.getCurrent()
                .navigate(
                        SeasonView.class,
                        SeasonNavigation.parameters(season),
                        SeasonAddress.read(com.vaadin.flow.router.QueryParameters.empty())
                                .with(part)
                                .toQuery());
    }
}
