package no.leietileie.access.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableScheduling
@EnableConfigurationProperties({ExternalSignInSettings.class, SignInSettings.class})
class SecurityConfiguration {

    private static final String LOGIN = "/login";

    private static final String[] FOR_EVERYBODY = {
        LOGIN, "/actuator/health/**", "/municipality/logo", "/icons/**", "/styles/**"
    };

    private static final RequestMatcher SIGN_IN = PathPatternRequestMatcher.pathPattern(HttpMethod.POST, LOGIN);

    /** Work from the command line has no pages to guard. */
    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            SessionRegistry sessions,
            RequestUtil requests,
            ObjectProvider<ClientRegistrationRepository> providers,
            ExternalAccounts externalAccounts,
            ExternalSignInSettings externalSettings,
            SignInSettings settings)
            throws Exception {
        ClientRegistrationRepository known = providers.getIfAvailable();
        settings.leaveAWayIn(known != null);
        SignInRefusal refusal = new SignInRefusal();
        http.authorizeHttpRequests(pages -> pages.requestMatchers(new PushFromElsewhere())
                        .denyAll()
                        .requestMatchers(FOR_EVERYBODY)
                        .permitAll())
                .headers(SecurityHeaders::strict)
                .formLogin(form -> form.loginPage(LOGIN).failureHandler(refusal))
                .sessionManagement(session ->
                        session.maximumSessions(-1).sessionRegistry(sessions).expiredUrl("/login?ended"))
                // An address that leads nowhere comes as far as the page that says so.
                .with(
                        vaadin(),
                        vaadin -> vaadin.loginView(LOGIN, LOGIN)
                                .anyRequest(AuthorizedUrl::authenticated)
                                .enableCsrfConfiguration(false));
        refuseForged(http, requests);
        sayWhenTimeIsOver(http);
        if (known != null) {
            http.oauth2Login(external -> external.loginPage(LOGIN)
                    .failureHandler(refusal)
                    .authorizationEndpoint(start -> start.authorizationRequestResolver(askFor(known, externalSettings)))
                    .userInfoEndpoint(claims -> claims.oidcUserService(externalAccounts)));
        }
        return http.build();
    }

    /** Tells the provider which level of trust is wanted, so that it asks for a second factor at once instead of being refused. */
    private static OAuth2AuthorizationRequestResolver askFor(
            ClientRegistrationRepository providers, ExternalSignInSettings settings) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(providers);
        if (!settings.requiredAcr().isEmpty()) {
            resolver.setAuthorizationRequestCustomizer(request -> request.additionalParameters(
                    parameters -> parameters.put("acr_values", String.join(" ", settings.requiredAcr()))));
        }
        return resolver;
    }

    /**
     * Vaadin guards its own requests with a token of its own, and would leave the sign-in without any: somebody could be
     * signed in as another without noticing. The token of the form is worth nothing any more once another session has come
     * to the browser, for instance in another tab or because the form stood open over night; browsers that say themselves
     * that the form is ours need none. With others the form begins anew.
     */
    private static void refuseForged(HttpSecurity http, RequestUtil requests) {
        http.csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest)
                        .ignoringRequestMatchers(SecurityConfiguration::isOwnSignIn))
                .exceptionHandling(refused -> refused.defaultAccessDeniedHandlerFor(
                                (request, response, denied) ->
                                        new DefaultRedirectStrategy().sendRedirect(request, response, "/login?stale"),
                                SIGN_IN)
                        .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), AnyRequestMatcher.INSTANCE));
    }

    /** No page can set the header itself, and browsers send it wherever the address is one of TLS or of this machine. */
    private static boolean isOwnSignIn(HttpServletRequest request) {
        return SIGN_IN.matches(request) && "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** A browser that brings a session which is over was signed in: its user is told why she is not any longer. */
    private static void sayWhenTimeIsOver(HttpSecurity http) {
        http.exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint("/login?timeout"),
                request -> request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()));
    }

    @Bean
    @ConditionalOnWebApplication
    static NavigationAccessControlConfigurer navigationAccess() {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(new RefusedPages());
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** Lets {@link SecurityTrail} hear of refusals for reasons that Spring does not know, too. */
    @Bean
    AuthenticationEventPublisher authenticationEventPublisher(ApplicationEventPublisher events) {
        var publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setDefaultAuthenticationFailureEvent(AuthenticationFailureServiceExceptionEvent.class);
        return publisher;
    }

    /** Lets {@link SecurityTrail} hear of what was denied. */
    @Bean
    AuthorizationEventPublisher authorizationEventPublisher(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
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
