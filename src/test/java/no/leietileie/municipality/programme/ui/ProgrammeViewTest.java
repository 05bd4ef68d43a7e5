package no.leietileie.municipality.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import no.leietileie.municipality.programme.Programme;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@ViewPackages(classes = ProgrammeView.class)
@WithConsultant
class ProgrammeViewTest extends SpringBrowserlessTest {

    private static final int YEAR = 2041;

    @Autowired
    Programme programme;

    @Test
    void a_year_without_a_plan_says_so_and_offers_to_start() {
        open();
        assertThat($(H2.class).first().getText()).isEqualTo("Ingen plan for 2041 ennå");

        press("Start med planen fra Leie til eie");

        assertThat(programme.planOf(YEAR).milestones()).hasSize(12);
        assertThat($(MilestoneLine.class).all()).hasSize(12);
        assertThat($(TargetCard.class).all()).hasSize(3);
    }

    @Test
    void a_milestone_is_reached_with_one_click_and_back_with_undo() {
        programme.startPlan(YEAR);
        open();

        press("Nådd");
        assertThat(programme.planOf(YEAR).countDone()).isEqualTo(1);

        press("Angre");
        assertThat(programme.planOf(YEAR).countDone()).isZero();
    }

    @Test
    void a_milestone_without_words_is_not_saved_and_the_form_says_what_to_do() {
        programme.startPlan(YEAR);
        open();
        press("Legg til milepæl");
        press("Lagre");

        assertThat($(Button.class)
                        .withText("Hva skal være gjort: Skriv hva som skal være gjort")
                        .all())
                .hasSize(1);

        test($(TextField.class).withLabel("Hva skal være gjort (må fylles ut)").single())
                .setValue("Tolkene har fått opplæring");
        press("Lagre");

        assertThat(programme.planOf(YEAR).milestones())
                .extracting(row -> row.data().title())
                .contains("Tolkene har fått opplæring");
    }

    private void open() {
        UI.getCurrent().navigate("program", QueryParameters.of("year", Integer.toString(YEAR)));
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }
}
