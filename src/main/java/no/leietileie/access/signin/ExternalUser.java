package no.leietileie.access.signin;

import java.util.Collection;
import java.util.Map;
import no.leietileie.access.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A user whom another provider vouched for. */
public record ExternalUser(SignedInUser user, OidcUser claims) implements OidcUser {

    @Override
    public Map<String, Object> getClaims() {
        return claims.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return claims.getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return claims.getIdToken();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return claims.getAttributes();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return user.getAuthorities();
    }

    @Override
    public String getName() {
        return user.username();
    }

    @Override
    public String toString() {
        return user.toString();
    }
}
