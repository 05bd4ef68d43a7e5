package no.leietileie.casework.visits.ui;

import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VisitEntries {

    @Bean
    NavigationEntry calendarEntry() {
        return new NavigationEntry("calendar.title", Icon.CALENDAR, CalendarView.class, NavigationOrder.CALENDAR);
    }
}
