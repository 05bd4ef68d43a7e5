package no.leietileie.purchase.ui;

import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PurchaseNavigation {

    @Bean
    NavigationEntry acquisitionsEntry() {
        return new NavigationEntry(
                "acquisition.title", Icon.BUILDING_2, AcquisitionsView.class, NavigationOrder.PURCHASES);
    }
}
