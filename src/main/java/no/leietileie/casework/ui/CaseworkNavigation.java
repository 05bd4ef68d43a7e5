package no.leietileie.casework.ui;

import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseworkNavigation {

    @Bean
    NavigationEntry myDayEntry() {
        return new NavigationEntry("my-day.title", Icon.HOUSE, MyDayView.class, NavigationOrder.MY_DAY);
    }
}
