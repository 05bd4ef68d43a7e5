package no.leietileie.meeting.interpreting;

import no.leietileie.municipality.PolicyKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the fees on the administrator's page of rules. */
@Configuration(proxyBeanMethods = false)
class InterpretingPolicies {

    @Bean
    PolicyKey<InterpreterFees> interpreterFeesPolicy() {
        return InterpreterFees.KEY;
    }
}
