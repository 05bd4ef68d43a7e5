package no.leietileie.casework.casemeeting;

import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.retention.OldRows;
import no.leietileie.register.retention.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long what was said and decided is kept, about a household and in general. */
@Configuration(proxyBeanMethods = false)
class MatterRetention {

    private static final PolicyKey<Integer> MATTERS = RetainedKind.months("matters", 120);
    private static final PolicyKey<Integer> MINUTES = RetainedKind.months("minutes", 120);

    /** What still waits or is to be discussed is never old. */
    @Bean
    RetainedKind mattersRetained(OldRows rows) {
        return rows.of("matters", MATTERS, "case_matter", "COALESCE(decided_at, withdrawn_at)");
    }

    /** The meeting itself stays: it tells of nobody. What was written freely about it may. */
    @Bean
    RetainedKind minutesRetained(OldRows rows) {
        return rows.textOfSeveral(
                "minutes",
                MINUTES,
                "case_meeting",
                "held_on",
                "summary",
                new OldRows.Members("case_matter", "meeting_id"));
    }
}
