package no.leietileie.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.session.HttpSessionEventPublisher;

@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableScheduling
@EnableConfigurationProperties(ExternalSignInSettings.class)
class SecurityConfiguration {

    /** Work from the command line has no pages to guard. */
    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            SessionRegistry sessions,
            ObjectProvider<ClientRegistrationRepository> providers,
            ExternalAccounts externalAccounts)
            throws Exception {
        SignInRefusal refusal = new SignInRefusal();
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/login", "/actuator/health/**", "/municipality/logo", "/icons/**", "/styles/**")
                        .permitAll())
                .headers(SecurityHeaders::strict)
                .formLogin(form -> form.loginPage("/login").failureHandler(refusal))
                .sessionManagement(session ->
                        session.maximumSessions(-1).sessionRegistry(sessions).expiredUrl("/login?ended"))
                .with(vaadin(), vaadin -> vaadin.loginView("/login", "/"));
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(external -> external.loginPage("/login")
                    .failureHandler(refusal)
                    .userInfoEndpoint(claims -> claims.oidcUserService(externalAccounts)));
        }
        return http.build();
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** Tells the registry of sessions that ended. */
    @Bean
    HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Norwegian days: a due date ends at midnight in Oslo wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Oslo"));
    }
}
