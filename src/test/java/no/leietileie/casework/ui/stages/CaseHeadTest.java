package no.leietileie.casework.ui.stages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.Users;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.stages.StageReason;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.tenants.Colleagues;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(packages = "no.leietileie.casework.ui")
@WithConsultant
class CaseHeadTest extends SpringBrowserlessTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    Cases cases;

    @Autowired
    Users users;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Clock clock;

    private HouseholdId household;

    @BeforeEach
    void aHousehold() {
        household = fixture.household(TestHousehold.named("Prøvesen")).householdId();
    }

    @Test
    void a_household_outside_of_every_target_group_is_taken_in_with_one_click() {
        show();

        click("Ta inn i målgruppen");

        assertThat(cases.find(household).orElseThrow().stage()).isEqualTo(Stage.TARGET_GROUP);
        assertThat(current()).isEqualTo("I målgruppen");
    }

    @Test
    void going_on_offers_what_the_table_allows_and_takes_the_step() {
        open();
        show();

        click("Gå videre");
        RadioButtonGroup<Stage> to = $(RadioButtonGroup.class).single();
        assertThat(to.getListDataView().getItems()).containsExactlyInAnyOrder(Stage.PRIORITISED, Stage.CONTACTED);
        to.setValue(Stage.CONTACTED);
        save();

        assertThat(current()).isEqualTo("Kontaktet");
    }

    @Test
    void not_now_says_what_is_missing_until_reason_and_plan_are_there() {
        open();
        show();
        click("Ikke nå");

        save();
        assertThat(cases.find(household).orElseThrow().stage()).isEqualTo(Stage.TARGET_GROUP);
        assertThat($(Button.class).withTextContaining("Velg hvorfor").exists()).isTrue();

        ((Select<StageReason>) $(Select.class).single()).setValue(StageReason.WAITS_FOR_WORK);
        $(TextArea.class)
                .withCondition(field -> field.getLabel().startsWith("Hva må endre seg"))
                .single()
                .setValue("Fast jobb");
        save();

        assertThat(cases.find(household).orElseThrow().stage()).isEqualTo(Stage.NOT_NOW);
        assertThat($(Span.class).withTextContaining("Fast jobb").exists()).isTrue();
        assertThat($(Button.class).withText("Ta opp igjen").exists()).isTrue();
    }

    @Test
    void the_last_step_is_taken_back_after_a_question() {
        open();
        move(Stage.CONTACTED);
        show();

        click("Angre siste steg");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(current()).isEqualTo("I målgruppen");
    }

    @Test
    void a_colleague_who_was_faster_is_named_and_the_page_shows_where_the_household_is_now() {
        open();
        show();
        click("Gå videre");
        $(RadioButtonGroup.class).single().setValue(Stage.PRIORITISED);
        move(Stage.CONTACTED);

        save();

        assertThat($(Span.class).withTextContaining("Bruker 1 var raskere").exists())
                .isTrue();
        assertThat(current()).isEqualTo("Kontaktet");
    }

    private void show() {
        UI.getCurrent().add(new CaseHead(cases, colleagues, clock, household));
    }

    private void open() {
        cases.open(List.of(household), LocalDate.now(clock));
    }

    private void move(Stage to) {
        cases.move(household, cases.find(household).orElseThrow().version(), StageChange.to(to, LocalDate.now(clock)));
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private void save() {
        test($(Button.class, $(Dialog.class).single()).withText("Lagre").single())
                .click();
    }

    private String current() {
        return $(ListItem.class)
                .withCondition(step -> "step".equals(step.getElement().getAttribute("aria-current")))
                .single()
                .getChildren()
                .map(part -> part.getElement().getText())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
