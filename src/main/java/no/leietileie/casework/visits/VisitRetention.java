package no.leietileie.casework.visits;

import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.retention.OldRows;
import no.leietileie.register.retention.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long visits are kept, with what was written and answered there. */
@Configuration(proxyBeanMethods = false)
class VisitRetention {

    private static final PolicyKey<Integer> VISITS = RetainedKind.months("visits", 60);

    @Bean
    RetainedKind visitsRetained(OldRows rows) {
        return rows.of("visits", VISITS, "visit", "ends_at");
    }
}
