package no.leietileie.access.users;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.access.sessions.OpenSessions;
import no.leietileie.access.sessions.UserSession;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.modulith.NamedInterface;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may use the product, and as what. Every change is logged, and ends the sessions of whom it concerns: rights hold from
 * the next sign-in. Nobody changes her own rights, so that one administrator always remains.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Role.ADMIN_NAME + "')")
@NamedInterface("users")
public class UserAdministration {

    private final AppUserRepository users;
    private final Users creation;
    private final PasswordEncoder passwords;
    private final OpenSessions sessions;
    private final AccessLog log;
    private final Clock clock;

    UserAdministration(
            AppUserRepository users,
            Users creation,
            PasswordEncoder passwords,
            OpenSessions sessions,
            AccessLog log,
            Clock clock) {
        this.users = users;
        this.creation = creation;
        this.passwords = passwords;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /** @param text part of a name or user name; blank finds all */
    public Page<UserAccount> page(String text, Pageable page) {
        return users.find(text.strip(), page).map(user -> user.account(clock.instant()));
    }

    public Optional<UserAccount> find(UserId id) {
        return users.findById(id.value()).map(user -> user.account(clock.instant()));
    }

    public long countAdministrators() {
        return users.countActive(Role.ADMIN);
    }

    public boolean isTaken(String username, @Nullable UserId by) {
        return users.findByUsername(username.strip())
                .filter(user -> !user.id().equals(by))
                .isPresent();
    }

    @Transactional
    public OneTimePassword invite(UserData data) {
        OneTimePassword password = creation.createWithOneTimePassword(
                new NewUser(data.username(), data.displayName(), "", data.roles(), data.agency()));
        AppUser user = users.findByUsername(data.username()).orElseThrow();
        log.administered(user.id(), "user.invited", Map.of("roles", "– → " + names(data.roles())));
        return password;
    }

    /** The password the user has stops working. */
    @Transactional
    public OneTimePassword renewPassword(UserId id) {
        AppUser user = other(id);
        OneTimePassword password =
                OneTimePassword.of(user.account(clock.instant()).data().username(), clock.instant());
        user.giveOneTimePassword(String.valueOf(passwords.encode(password.password())), password.validUntil());
        changed(id, "user.password-renewed", Map.of());
        return password;
    }

    /** @throws ObjectOptimisticLockingFailureException when somebody else has changed the user meanwhile */
    @Transactional
    public void change(UserId id, long version, UserData data) {
        AppUser user = get(id);
        UserAccount before = user.account(clock.instant());
        if (before.version() != version) {
            throw new ObjectOptimisticLockingFailureException(AppUser.class, id.value());
        }
        if (!before.data().roles().equals(data.roles())) {
            other(id);
        }
        user.change(data);
        changed(id, "user.changed", differences(before.data(), data));
    }

    @Transactional
    public void lock(UserId id) {
        other(id).lock(true);
        changed(id, "user.locked", Map.of("locked", "false → true"));
    }

    @Transactional
    public void unlock(UserId id) {
        other(id).lock(false);
        changed(id, "user.locked", Map.of("locked", "true → false"));
    }

    public List<UserSession> listSessions(UserId id) {
        return sessions.of(id);
    }

    @Transactional
    public void endSession(UserId id, UserSession session) {
        sessions.end(id, session.key());
        log.administered(id, "user.session-ended", Map.of());
    }

    /** The right waits until a second administrator confirms it. */
    @Transactional
    public void requestProtected(UserId id) {
        other(id).requestProtected(CurrentUser.get().id(), clock.instant());
        log.administered(id, "user.protected-requested", Map.of("seesProtected", "false → requested"));
    }

    /** @throws IllegalStateException when nobody asked, or the one who asked confirms */
    @Transactional
    public void confirmProtected(UserId id) {
        AppUser user = other(id);
        UserId requestedBy = user.account(clock.instant()).protectedRequestedBy();
        if (requestedBy == null || requestedBy.equals(CurrentUser.get().id())) {
            throw new IllegalStateException(
                    "The right must be asked for by one administrator and confirmed by another");
        }
        user.maySeeProtected(true);
        changed(
                id,
                "user.protected-confirmed",
                Map.of("seesProtected", "requested → true", "requestedBy", Long.toString(requestedBy.value())));
    }

    /** Takes back a request or the right itself; one administrator is enough for less. */
    @Transactional
    public void withdrawProtected(UserId id) {
        AppUser user = get(id);
        boolean had = user.account(clock.instant()).seesProtected();
        user.maySeeProtected(false);
        changed(id, "user.protected-withdrawn", Map.of("seesProtected", (had ? "true" : "requested") + " → false"));
    }

    private void changed(UserId id, String subject, Map<String, String> changes) {
        log.administered(id, subject, changes);
        sessions.endAll(id);
    }

    private AppUser get(UserId id) {
        return users.findById(id.value()).orElseThrow();
    }

    private AppUser other(UserId id) {
        if (id.equals(CurrentUser.get().id())) {
            throw new IllegalStateException("Nobody changes her own rights");
        }
        return get(id);
    }

    private static Map<String, String> differences(UserData before, UserData after) {
        Map<String, String> differences = new TreeMap<>();
        if (!before.roles().equals(after.roles())) {
            differences.put("roles", names(before.roles()) + " → " + names(after.roles()));
        }
        if (before.agency() != after.agency()) {
            differences.put("agency", before.agency() + " → " + after.agency());
        }
        if (!before.username().equals(after.username()) || !before.displayName().equals(after.displayName())) {
            differences.put("name", "*");
        }
        return differences;
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(", "));
    }
}
