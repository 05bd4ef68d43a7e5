package no.leietileie.access.signin;

import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import no.leietileie.access.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log of the product who asked for a page that is not hers; to her it looks as if there were none. */
class RefusedPages extends AnnotatedViewAccessChecker {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(SecurityTrail.class);

    @Override
    public AccessCheckResult check(NavigationContext context) {
        AccessCheckResult result = super.check(context);
        // Vaadin also asks whether a page is for everybody, in nobody's name.
        boolean asked = context.getPrincipal() != null && !context.isErrorHandling();
        if (asked && result.decision() == AccessCheckDecision.DENY) {
            CurrentUser.find()
                    .ifPresent(user -> log.warn(
                            "User {} was denied {}",
                            user.id().value(),
                            context.getNavigationTarget().getSimpleName()));
        }
        return result;
    }
}
