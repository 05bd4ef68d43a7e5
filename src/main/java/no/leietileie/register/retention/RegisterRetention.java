package no.leietileie.register.retention;

import no.leietileie.municipality.PolicyKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Periods of the register and of the access log. */
@Configuration(proxyBeanMethods = false)
class RegisterRetention {

    private static final PolicyKey<Integer> LOG = RetainedKind.months("access-log", 60);

    @Bean
    RetainedKind accessLogRetained(OldRows rows) {
        return rows.of("access-log", LOG, "access_log", "at");
    }
}
