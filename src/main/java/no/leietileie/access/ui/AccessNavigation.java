package no.leietileie.access.ui;

import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import no.leietileie.base.ui.UserMenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessNavigation {

    @Bean
    NavigationEntry usersEntry() {
        return new NavigationEntry(
                "users.title", Icon.USERS_ROUND, UsersView.class, NavigationOrder.ADMINISTRATION_USERS);
    }

    @Bean
    UserMenuEntry passwordEntry() {
        return new UserMenuEntry("password.title", ChangePasswordView.class);
    }
}
