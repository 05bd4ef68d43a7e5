package no.leietileie.register.ui.accesslog;

import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessLogEntries {

    @Bean
    NavigationEntry accessLogEntry() {
        return new NavigationEntry(
                "access.log", Icon.EYE, AccessLogView.class, NavigationOrder.ADMINISTRATION_ACCESS_LOG);
    }
}
