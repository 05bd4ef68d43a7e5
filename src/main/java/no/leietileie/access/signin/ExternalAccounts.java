package no.leietileie.access.signin;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.leietileie.access.AccessLog;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.sessions.OpenSessions;
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

/**
 * Finds the user whom an OpenID Connect provider speaks of. Who was not invited stays outside, unless settings say else: an
 * account that has a password of its own is nobody's to take by a name.
 */
@Component
class ExternalAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String NOT_INVITED = "not_invited";
    static final String TOO_WEAK = "too_weak";

    private final OidcUserService provider = new OidcUserService();
    private final AppUserRepository users;
    private final ExternalSignInSettings settings;
    private final PasswordEncoder passwords;
    private final OpenSessions sessions;
    private final AccessLog log;
    private final Clock clock;

    ExternalAccounts(
            AppUserRepository users,
            ExternalSignInSettings settings,
            PasswordEncoder passwords,
            OpenSessions sessions,
            AccessLog log,
            Clock clock) {
        this.users = users;
        this.settings = settings;
        this.passwords = passwords;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /** Roles that the provider has taken away are gone even though nobody gets in. */
    @Override
    @Transactional(noRollbackFor = OAuth2AuthenticationException.class)
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser claims = provider.loadUser(request);
        if (!settings.isStrongEnough(claims)) {
            throw new OAuth2AuthenticationException(new OAuth2Error(TOO_WEAK));
        }
        AppUser user = find(claims);
        if (settings.givesRoles()) {
            follow(user, settings.roles(claims));
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
            if (settings.givesRoles() && settings.roles(claims).isEmpty()) {
                throw notInvited();
            }
            AppUser user = invited(claims).orElseGet(() -> create(claims));
            user.bindTo(subject, unusablePassword());
            log.administered(user.id(), "user.bound", Map.of());
            return user;
        });
    }

    /** A name is taken by whoever signs in with it already, here or at the provider. */
    private Optional<AppUser> invited(OidcUser claims) {
        Optional<AppUser> user = users.findByUsername(username(claims));
        if (user.filter(found -> found.isBound() || !found.isInvited(clock.instant()))
                .isPresent()) {
            throw notInvited();
        }
        return user;
    }

    /** Rights hold from the next sign-in, as when an administrator changes them: other sessions end. */
    private void follow(AppUser user, Set<Role> given) {
        Set<Role> before = user.signedIn(clock.instant()).roles();
        if (!before.equals(given)) {
            user.giveRoles(given);
            log.administered(
                    user.id(), "user.roles-followed", Map.of("roles", Role.names(before) + " → " + Role.names(given)));
            sessions.endAll(user.id());
        }
        if (given.isEmpty()) {
            throw notInvited();
        }
    }

    private AppUser create(OidcUser claims) {
        if (!settings.createAccounts() || settings.roles(claims).isEmpty()) {
            throw notInvited();
        }
        String username = username(claims);
        String name = Objects.requireNonNullElse(claims.getFullName(), username);
        Set<Role> roles = settings.roles(claims);
        AppUser user =
                users.save(new AppUser(new NewUser(username, name, "", roles, settings.agency()), unusablePassword()));
        log.administered(user.id(), "user.created", Map.of("roles", "– → " + Role.names(roles)));
        return user;
    }

    private String username(OidcUser claims) {
        String name = claims.getClaimAsString(settings.usernameClaim());
        if (name == null || name.isBlank() || !settings.isVerified(claims)) {
            throw notInvited();
        }
        return name;
    }

    private String unusablePassword() {
        return String.valueOf(passwords.encode(OneTimePassword.random()));
    }

    private static OAuth2AuthenticationException notInvited() {
        return new OAuth2AuthenticationException(new OAuth2Error(NOT_INVITED));
    }
}
