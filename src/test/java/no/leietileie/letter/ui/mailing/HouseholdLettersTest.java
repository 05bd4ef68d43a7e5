package no.leietileie.letter.ui.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import no.leietileie.letter.mailing.DeliveryWishes;
import no.leietileie.letter.mailing.MailingFixture;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.Mailings;
import no.leietileie.letter.mailing.SentLetters;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ViewPackages(packages = "no.leietileie.letter.ui")
@WithConsultant
class HouseholdLettersTest extends SpringBrowserlessTest {

    @Autowired
    MailingFixture fixture;

    @Autowired
    Mailings mailings;

    @Autowired
    SentLetters letters;

    @Autowired
    DeliveryWishes wishes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void who_wrote_and_decided_a_letter_is_told_under_it_and_the_look_is_logged() {
        HouseholdId household = fixture.household("Bevis", "tr");
        fixture.send(fixture.compose(fixture.template(), household));
        UI.getCurrent().add(new HouseholdLetters(mailings, letters, wishes, household));
        assertThat(looks(household)).isZero();

        test($(Details.class).single()).openDetails();

        assertThat($(EvidencePart.class).single().getElement().getTextRecursively())
                .contains("Bruker 2", "Bruker 3", "Styringsgruppen, Møte 9. juni, sak 4, 09.06.2026", "SHA-256");
        assertThat(looks(household)).isEqualTo(1);
    }

    @Test
    void the_look_at_a_letter_that_was_never_made_is_logged_too() {
        HouseholdId household = fixture.household("Holdt tilbake", "nb");
        TemplateId template = fixture.template();
        MailingId id = fixture.compose(template, household);
        fixture.letters().change(template, MailingFixture.LETTER.replace("i dag", "i morgen"));
        fixture.letters().decide(template);
        fixture.send(id);
        UI.getCurrent().add(new HouseholdLetters(mailings, letters, wishes, household));

        test($(Details.class).single()).openDetails();

        assertThat($(EvidencePart.class).single().getElement().getTextRecursively())
                .contains("Hva som har skjedd");
        assertThat(looks(household)).isEqualTo(1);
    }

    private long looks(HouseholdId household) {
        return jdbc.sql("SELECT COUNT(*) FROM access_log WHERE household_id = ? AND subject = 'letter.evidence'")
                .param(household.value())
                .query(Long.class)
                .single();
    }
}
