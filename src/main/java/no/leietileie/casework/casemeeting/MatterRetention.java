package no.leietileie.casework.casemeeting;

import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.retention.OldRows;
import no.leietileie.register.retention.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long what was said and decided about a household is kept. */
@Configuration(proxyBeanMethods = false)
class MatterRetention {

    private static final PolicyKey<Integer> MATTERS = RetainedKind.months("matters", 120);

    @Bean
    PolicyKey<Integer> mattersPeriod() {
        return MATTERS;
    }

    /** What still waits or is to be discussed is never old. */
    @Bean
    RetainedKind mattersRetained(OldRows rows) {
        return rows.of("matters", MATTERS, "case_matter", "decided_at");
    }
}
