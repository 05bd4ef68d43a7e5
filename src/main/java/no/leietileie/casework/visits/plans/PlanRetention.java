package no.leietileie.casework.visits.plans;

import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.retention.OldRows;
import no.leietileie.register.retention.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long plans of visits are kept after their last day; the visits that came of them stay with their households. */
@Configuration(proxyBeanMethods = false)
class PlanRetention {

    private static final PolicyKey<Integer> PLANS = RetainedKind.months("visit-plans", 24);

    @Bean
    RetainedKind visitPlansRetained(OldRows rows) {
        return rows.ofSeveral(
                "visit-plans", PLANS, "visit_plan", "last_day", new OldRows.Members("visit_plan_household", "plan_id"));
    }
}
