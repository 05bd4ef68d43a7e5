package no.leietileie.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import no.leietileie.base.ui.WorkCard;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@ViewPackages(packages = {"no.leietileie.meeting.ui", "no.leietileie.register.ui"})
@WithConsultant
class SeasonViewTest extends SpringBrowserlessTest {

    @Autowired
    SeasonFixture fixture;

    @Test
    void a_planned_season_shows_each_meeting_by_group_with_those_who_come() {
        open(fixture.planned(4));

        assertThat($(H2.class).all()).extracting(H2::getText).contains("Tyrkia");
        assertThat($(MeetingCard.class).all()).hasSize(1);
        assertThat($(Button.class).withText("Hvorfor?").all()).hasSize(4);
    }

    @Test
    void why_a_household_is_in_its_meeting_is_told_in_plain_words() {
        open(fixture.planned(4));

        test($(Button.class).withText("Hvorfor?").first()).click();

        assertThat($(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .contains("Gruppen deres er Tyrkia, og møtet er for den gruppen.");
    }

    @Test
    void what_is_needed_is_told_before_planning_and_the_plan_shows_its_progress_in_words() {
        fixture.resources();
        open(fixture.season(fixture.households(4)));
        assertThat($(H2.class).all()).extracting(H2::getText).containsExactly("Det er rom for alle");

        test($(Button.class).withText("Lag plan").single()).click();

        assertThat($(WorkCard.class).all()).hasSize(1);
        assertThat($(Button.class).withText("Stopp og behold det beste").all()).hasSize(1);
    }

    @Test
    void those_without_a_place_are_listed_with_what_becomes_of_them() {
        open(fixture.planned(1));

        assertThat($(H2.class).all()).extracting(H2::getText).contains("Ikke i noe møte (1)");
    }

    @Test
    void the_list_of_seasons_leads_to_each() {
        fixture.season(fixture.households(1));

        UI.getCurrent().navigate(SeasonsView.class);

        assertThat($(H1.class).first().getText()).isEqualTo("Fellesmøter");
        assertThat($(ListItem.class).all()).isNotEmpty();
    }

    private static void open(SeasonId season) {
        SeasonNavigation.open(season);
    }
}
