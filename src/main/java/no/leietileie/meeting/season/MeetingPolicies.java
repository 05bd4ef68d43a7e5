package no.leietileie.meeting.season;

import no.leietileie.municipality.PolicyKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the group key on the administrator's page of rules. */
@Configuration(proxyBeanMethods = false)
class MeetingPolicies {

    @Bean
    PolicyKey<GroupKeySetting> groupKeyPolicy() {
        return GroupKeySetting.KEY;
    }
}
