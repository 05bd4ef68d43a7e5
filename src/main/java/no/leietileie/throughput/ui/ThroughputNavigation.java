package no.leietileie.throughput.ui;

import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ThroughputNavigation {

    @Bean
    NavigationEntry throughputEntry() {
        return new NavigationEntry(
                "throughput.title", Icon.CHART_LINE, ThroughputView.class, NavigationOrder.THROUGHPUT);
    }
}
