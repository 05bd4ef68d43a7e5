package no.leietileie.casework.wording;

import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.retention.OldRows;
import no.leietileie.register.retention.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long it is kept what stood in a text before. */
@Configuration(proxyBeanMethods = false)
class WordingRetention {

    private static final PolicyKey<Integer> WORDINGS = RetainedKind.months("earlier-wordings", 36);

    @Bean
    RetainedKind earlierWordingsRetained(OldRows rows) {
        return rows.of("earlier-wordings", WORDINGS, "earlier_wording", "replaced_at");
    }
}
