package no.leietileie.casework.visits.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.casework.ui.priority.PriorityNavigation;
import no.leietileie.casework.visits.plans.PlanLine;
import no.leietileie.casework.visits.plans.PlanReason;
import no.leietileie.casework.visits.plans.VisitPlanData;
import no.leietileie.casework.visits.plans.VisitPlanId;
import no.leietileie.casework.visits.plans.VisitPlanState;
import no.leietileie.casework.visits.plans.VisitPlans;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.ui.RegisterNavigation;
import no.leietileie.resource.ResourceFixture;
import no.leietileie.resource.ResourceId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = {VisitPlanView.class, RegisterNavigation.class, PriorityNavigation.class})
@WithConsultant
class VisitPlanViewTest extends SpringBrowserlessTest {

    @Autowired
    ResourceFixture resources;

    @Autowired
    RegisterFixture register;

    @Autowired
    VisitPlans plans;

    @Autowired
    Clock clock;

    private HouseholdId household;
    private VisitPlanId plan;

    @BeforeEach
    void aPlanOfOneHousehold() {
        household = register.household(TestHousehold.named("Planlagt")).householdId();
        List<ResourceId> pair = List.of(resources.consultant(), resources.consultant());
        resources.interpreter("tr");
        LocalDate first = LocalDate.now(clock).plusDays(1);
        plan = plans.propose(List.of(household), new VisitPlanData(first, first.plusWeeks(6), 60, 4, false, pair));
        PlanStarter.open(plan);
    }

    @Test
    void who_is_taken_out_stands_among_those_without_a_time_until_that_is_undone() {
        press("Ta ut");
        assertThat(line().reason()).isEqualTo(PlanReason.TAKEN_OUT);
        assertThat($(LeftOutCard.class).exists()).isTrue();

        press("Angre");
        assertThat(line().placement()).isNotNull();
        assertThat($(LeftOutCard.class).exists()).isFalse();
    }

    @Test
    void a_plan_that_is_being_booked_shows_the_work_and_nothing_to_press_but_to_stop_it() {
        press("Legg inn 1 besøk");

        assertThat(plans.find(plan).orElseThrow().state()).isEqualTo(VisitPlanState.ACCEPTING);
        assertThat($(Button.class).withText("Ta ut").exists()).isFalse();
        press("Avbryt");
        assertThat($(Button.class).withText("Avbryt").first().isEnabled()).isFalse();
    }

    @Test
    void a_household_is_a_link_to_its_page() {
        assertThat($(Anchor.class)
                        .withCondition(link -> link.getText().startsWith("Planlagt"))
                        .exists())
                .isTrue();
    }

    @Test
    void a_discarded_plan_is_gone() {
        press("Forkast");

        assertThat(plans.find(plan)).isEmpty();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(VisitPlanView.ROUTE);
    }

    private PlanLine line() {
        return plans.lines(plan).getFirst();
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }
}
