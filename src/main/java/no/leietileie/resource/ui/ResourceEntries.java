package no.leietileie.resource.ui;

import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResourceEntries {

    @Bean
    NavigationEntry resourcesEntry() {
        return new NavigationEntry(
                "resource.title", Icon.USERS_ROUND, InterpretersView.class, NavigationOrder.RESOURCES);
    }
}
