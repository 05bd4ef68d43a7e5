package no.leietileie.casework.ui.priority;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.leietileie.base.ui.ListLines;
import no.leietileie.casework.priority.PriorityComputation;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = PriorityView.class)
@WithConsultant
class PriorityViewTest extends SpringBrowserlessTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    Cases cases;

    @Autowired
    PriorityComputation computation;

    @Autowired
    Clock clock;

    private List<HouseholdId> households;

    @BeforeEach
    void threeHouseholds() {
        households = IntStream.range(0, 3)
                .mapToObj(i ->
                        fixture.household(TestHousehold.named("Prøvesen " + i)).householdId())
                .toList();
        cases.open(households, LocalDate.now(clock));
        computation.all();
    }

    @Test
    void the_next_are_ticked_and_prioritised_with_one_click_each() {
        open("");

        click("Velg de neste 45");
        var chosen =
                grid().getSelectedItems().stream().map(PriorityItem::household).toList();
        assertThat(chosen).isNotEmpty().hasSizeLessThanOrEqualTo(45);
        assertThat(primaryButtons()).singleElement().asString().contains("for hjemmebesøk");
        test($(Button.class).withTextContaining("for hjemmebesøk").single()).click();

        assertThat(chosen)
                .allSatisfy(household ->
                        assertThat(cases.find(household).orElseThrow().stage()).isEqualTo(Stage.PRIORITISED));
        assertThat(grid().getSelectedItems()).isEmpty();
        assertThat(primaryButtons()).containsExactly("Velg de neste 45");
    }

    private List<String> primaryButtons() {
        return $(Button.class).all().stream()
                .filter(button -> button.getThemeNames().contains("primary"))
                .map(Button::getText)
                .toList();
    }

    @Test
    void the_filter_in_the_address_decides_which_lines_there_are() {
        open("contacted");

        assertThat($(PriorityFilterBar.class).exists()).isTrue();
        assertThat(IntStream.range(0, test(grid()).size())
                        .mapToObj(row -> test(grid()).getRow(row).household()))
                .doesNotContainAnyElementsOf(households);
    }

    @Test
    void a_chip_takes_its_part_of_the_filter_away() {
        open("contacted");

        click("Steg: Kontaktet");
        roundTrip();

        assertThat(grid().getDataCommunicator().getItemCount()).isPositive();
        assertThat($(Button.class).withText("Steg: Kontaktet").exists()).isFalse();
    }

    @Test
    void other_weights_are_seen_at_once_and_forgotten_with_a_click() {
        open("");
        click("Vekter");
        IntegerField tenancy = $(IntegerField.class)
                .withCondition(field -> field.getLabel().equals("Hvor lenge de har leid"))
                .single();

        tenancy.setValue(-100);
        assertThat(grid().getColumns().get(1).isVisible()).isTrue();

        click("Tilbake til vektene som gjelder");
        assertThat(grid().getColumns().get(1).isVisible()).isFalse();
        assertThat(tenancy.getValue()).isEqualTo(15);
    }

    @Test
    void only_an_administrator_is_offered_to_save_weights() {
        open("");
        click("Vekter");

        assertThat($(Button.class).withText("Lagre nye vekter").exists()).isFalse();
    }

    private void open(String stage) {
        var query = stage.isEmpty() ? QueryParameters.empty() : new QueryParameters(Map.of("stage", List.of(stage)));
        UI.getCurrent().navigate(PriorityView.class, query);
        roundTrip();
    }

    private PriorityGrid grid() {
        return (PriorityGrid) $(PriorityView.class)
                .single()
                .getChildren()
                .filter(ListLines.class::isInstance)
                .flatMap(lines -> lines.getChildren())
                .flatMap(body -> body.getChildren())
                .filter(PriorityGrid.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
