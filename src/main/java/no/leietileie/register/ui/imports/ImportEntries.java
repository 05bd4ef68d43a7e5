package no.leietileie.register.ui.imports;

import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportEntries {

    @Bean
    NavigationEntry importEntry() {
        return new NavigationEntry("imports.title", Icon.FILE_UP, ImportListView.class, NavigationOrder.IMPORT);
    }
}
