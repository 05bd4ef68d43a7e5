package no.leietileie.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.leietileie.access.SignedInUser;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** The page is seen by a consultant of the team, as {@link SignedIn#consultant} is. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = WithConsultant.Factory.class)
public @interface WithConsultant {

    class Factory implements WithSecurityContextFactory<WithConsultant> {

        @Override
        public SecurityContext createSecurityContext(WithConsultant annotation) {
            SignedInUser user = SignedIn.user(1, false);
            return new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        }
    }
}
