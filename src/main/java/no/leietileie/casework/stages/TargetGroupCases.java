package no.leietileie.casework.stages;

import java.time.Clock;
import java.time.LocalDate;
import no.leietileie.register.tenants.TargetGroupFrozen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Households of the register get a case when they enter a target group. */
@Component
class TargetGroupCases {

    private final Cases cases;
    private final Clock clock;

    TargetGroupCases(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void open(TargetGroupFrozen event) {
        cases.open(event.households(), LocalDate.now(clock));
    }
}
