package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import no.leietileie.casework.casemeeting.CaseMeetingId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseMeetingNavigation {

    @Bean
    NavigationEntry caseMeetingsEntry() {
        return new NavigationEntry(
                "case-meeting.title", Icon.GAVEL, CaseMeetingsView.class, NavigationOrder.CASE_MEETINGS);
    }

    static void open(CaseMeetingId meeting) {
        UI.getCurrent().navigate(CaseMeetingView.class, parameters(meeting));
    }

    static String location(CaseMeetingId meeting) {
        return RouteConfiguration.forSessionScope().getUrl(CaseMeetingView.class, parameters(meeting));
    }

    static RouteParameters parameters(CaseMeetingId meeting) {
        return new RouteParameters(CaseMeetingView.ID, Long.toString(meeting.value()));
    }
}
