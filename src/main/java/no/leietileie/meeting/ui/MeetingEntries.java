package no.leietileie.meeting.ui;

import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetingEntries {

    @Bean
    NavigationEntry groupMeetingsEntry() {
        return new NavigationEntry("season.title", Icon.USERS, SeasonsView.class, NavigationOrder.GROUP_MEETINGS);
    }
}
