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

/** The page is seen by one who looks after templates, as {@link SignedIn#templateAdmin} is. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = WithTemplateAdmin.Factory.class)
public @interface WithTemplateAdmin {

    class Factory implements WithSecurityContextFactory<WithTemplateAdmin> {

        @Override
        public SecurityContext createSecurityContext(WithTemplateAdmin annotation) {
            SignedInUser user = SignedIn.templateAdmin(1);
            return new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        }
    }
}
