package no.leietileie.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.SignedIn;
import org.springframework.stereotype.Component;

/** Households that have come to the end of their way. */
@Component
public class BuyerFixture {

    private final RegisterFixture register;
    private final Cases cases;
    private final Clock clock;

    BuyerFixture(RegisterFixture register, Cases cases, Clock clock) {
        this.register = register;
        this.cases = cases;
        this.clock = clock;
    }

    public HouseholdId household(Stage end) {
        var household = register.household(TestHousehold.named("Kjøpesen")).householdId();
        SignedIn.trusted(() -> cases.open(List.of(household), LocalDate.now(clock)));
        Stage.way().stream().skip(1).forEach(stage -> move(household, stage));
        move(household, end);
        return household;
    }

    private void move(HouseholdId household, Stage stage) {
        SignedIn.trusted(() -> cases.move(
                household, cases.find(household).orElseThrow().version(), StageChange.to(stage, LocalDate.now(clock))));
    }
}
