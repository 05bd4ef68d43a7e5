package no.leietileie.casework.ui.priority;

import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PriorityEntries {

    @Bean
    NavigationEntry priorityEntry() {
        return new NavigationEntry("priority.title", Icon.LIST_ORDERED, PriorityView.class, NavigationOrder.PRIORITY);
    }
}
