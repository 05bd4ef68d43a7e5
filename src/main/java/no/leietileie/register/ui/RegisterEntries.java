package no.leietileie.register.ui;

import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterEntries {

    @Bean
    NavigationEntry tenantsEntry() {
        return new NavigationEntry("tenants.title", Icon.USERS, TenantListView.class, NavigationOrder.TENANTS);
    }
}
