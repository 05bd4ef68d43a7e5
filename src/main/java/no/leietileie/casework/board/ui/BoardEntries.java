package no.leietileie.casework.board.ui;

import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BoardEntries {

    @Bean
    NavigationEntry boardEntry() {
        return new NavigationEntry("board.title", Icon.COLUMNS_3, BoardView.class, NavigationOrder.BOARD);
    }
}
