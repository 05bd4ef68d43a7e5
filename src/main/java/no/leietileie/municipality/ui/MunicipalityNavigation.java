package no.leietileie.municipality.ui;

import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MunicipalityNavigation {

    @Bean
    NavigationEntry municipalityEntry() {
        return new NavigationEntry(
                "municipality.title",
                Icon.BUILDING_2,
                MunicipalityView.class,
                NavigationOrder.ADMINISTRATION_MUNICIPALITY);
    }

    @Bean
    NavigationEntry rulesEntry() {
        return new NavigationEntry("rules.title", Icon.SETTINGS, RulesView.class, NavigationOrder.ADMINISTRATION_RULES);
    }
}
