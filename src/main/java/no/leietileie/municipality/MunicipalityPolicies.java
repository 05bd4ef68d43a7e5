package no.leietileie.municipality;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The municipality's own parameters. */
@Configuration(proxyBeanMethods = false)
public class MunicipalityPolicies {

    /** Of the parameters that are about the municipality itself, and have a page of their own. */
    public static final String GROUP = "municipality";

    /** A count below it is hidden from leaders, since it may tell who is counted. Statistics Norway hides those under 3. */
    public static final PolicyKey<Integer> SMALL_CELL = PolicyKey.number("threshold.small-cell", 5, 3, 50);

    @Bean
    PolicyKey<MunicipalityProfile> profilePolicy() {
        return MunicipalityProfile.KEY;
    }

    @Bean
    PolicyKey<Letterhead> letterheadPolicy() {
        return Letterhead.KEY;
    }

    @Bean
    PolicyKey<Integer> smallCellPolicy() {
        return SMALL_CELL;
    }
}
