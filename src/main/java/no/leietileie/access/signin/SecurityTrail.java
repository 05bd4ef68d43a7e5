package no.leietileie.access.signin;

import no.leietileie.access.CurrentUser;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * What a watchman reads in the log of the product: who signed in, which sign-ins were refused and where from, and who asked
 * for what is not hers. Users are numbers here; names that were tried are left out, for they may be passwords.
 */
@Component
class SecurityTrail {

    private static final Logger log = LoggerFactory.getLogger(SecurityTrail.class);

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        Authentication authentication = event.getAuthentication();
        CurrentUser.in(authentication)
                .ifPresent(user -> log.info(
                        "User {} signed in from {} by {}",
                        user.id().value(),
                        origin(authentication),
                        authentication.getClass().getSimpleName()));
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        log.warn(
                "Sign-in from {} refused: {}",
                origin(event.getAuthentication()),
                event.getException().getClass().getSimpleName());
    }

    /** Visitors who have not signed in yet are merely led to the sign-in. */
    @EventListener
    void denied(AuthorizationDeniedEvent<?> event) {
        CurrentUser.in(event.getAuthentication().get())
                .ifPresent(user -> log.warn("User {} was denied {}", user.id().value(), what(event.getObject())));
    }

    private static String what(@Nullable Object asked) {
        return asked instanceof MethodInvocation call
                ? call.getMethod().getDeclaringClass().getSimpleName() + "."
                        + call.getMethod().getName()
                : "a page";
    }

    private static String origin(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
    }
}
