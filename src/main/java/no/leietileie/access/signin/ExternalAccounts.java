package no.leietileie.access.signin;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.users.AppUser;
import no.leietileie.access.users.AppUserRepository;
import no.leietileie.access.users.OneTimePassword;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the user whom an OpenID Connect provider speaks of. Who was not invited stays outside, unless settings say else. */
@Component
class ExternalAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String NOT_INVITED = "not_invited";
    static final String TOO_WEAK = "too_weak";

    private final OidcUserService provider = new OidcUserService();
    private final AppUserRepository users;
    private final ExternalSignInSettings settings;
    private final PasswordEncoder passwords;
    private final Clock clock;

    ExternalAccounts(AppUserRepository users, ExternalSignInSettings settings, PasswordEncoder passwords, Clock clock) {
        this.users = users;
        this.settings = settings;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    @Transactional
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser claims = provider.loadUser(request);
        if (!settings.isStrongEnough(claims)) {
            throw new OAuth2AuthenticationException(new OAuth2Error(TOO_WEAK));
        }
        AppUser user = find(claims);
        if (settings.givesRoles()) {
            user.giveRoles(roles(claims));
        }
        SignedInUser signedIn = user.signedIn(clock.instant());
        if (signedIn.locked()) {
            throw new LockedException("The account is locked");
        }
        return new ExternalUser(signedIn, claims);
    }

    private AppUser find(OidcUser claims) {
        String subject = claims.getIdToken().getIssuer() + "|" + claims.getSubject();
        return users.findByExternalSubject(subject).orElseGet(() -> {
            AppUser user = invited(claims).orElseGet(() -> create(claims));
            user.bindTo(subject, unusablePassword());
            return user;
        });
    }

    /** A name that somebody else's account at the provider has been bound to is taken. */
    private Optional<AppUser> invited(OidcUser claims) {
        String name = username(claims);
        Optional<AppUser> user = users.findByUsername(name);
        if (user.filter(AppUser::isBound).isPresent()) {
            throw notInvited();
        }
        return user;
    }

    private AppUser create(OidcUser claims) {
        if (!settings.createAccounts()) {
            throw notInvited();
        }
        String username = username(claims);
        String name = Objects.requireNonNullElse(claims.getFullName(), username);
        return users.save(
                new AppUser(new NewUser(username, name, "", roles(claims), settings.agency()), unusablePassword()));
    }

    private String username(OidcUser claims) {
        String name = claims.getClaimAsString(settings.usernameClaim());
        if (name == null || name.isBlank() || Boolean.FALSE.equals(claims.getEmailVerified())) {
            throw notInvited();
        }
        return name;
    }

    private Set<Role> roles(OidcUser claims) {
        Set<Role> roles = settings.roles(claims);
        if (roles.isEmpty()) {
            throw notInvited();
        }
        return roles;
    }

    private String unusablePassword() {
        return String.valueOf(passwords.encode(OneTimePassword.random()));
    }

    private static OAuth2AuthenticationException notInvited() {
        return new OAuth2AuthenticationException(new OAuth2Error(NOT_INVITED));
    }
}
