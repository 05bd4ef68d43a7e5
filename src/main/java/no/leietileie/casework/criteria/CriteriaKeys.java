package no.leietileie.casework.criteria;

import no.leietileie.municipality.PolicyKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Criteria are parameters of rules like others: dated, with a history, on the administrator's page. */
@Configuration(proxyBeanMethods = false)
class CriteriaKeys {

    @Bean
    PolicyKey<StartlanCriteria> startlanCriteria() {
        return StartlanCriteria.KEY;
    }

    @Bean
    PolicyKey<GrantCriteria> grantCriteria() {
        return GrantCriteria.KEY;
    }
}
