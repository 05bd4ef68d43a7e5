package no.leietileie.register.ui.retention;

import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RetentionEntries {

    @Bean
    NavigationEntry retentionEntry() {
        return new NavigationEntry(
                "retention.title", Icon.TRASH_2, RetentionView.class, NavigationOrder.ADMINISTRATION_RETENTION);
    }
}
