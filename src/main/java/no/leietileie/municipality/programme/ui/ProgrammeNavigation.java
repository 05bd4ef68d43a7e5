package no.leietileie.municipality.programme.ui;

import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgrammeNavigation {

    @Bean
    NavigationEntry programmeEntry() {
        return new NavigationEntry("programme.title", Icon.FLAG, ProgrammeView.class, NavigationOrder.PROGRAMME);
    }
}
