package no.leietileie.access.users;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.access.sessions.OpenSessions;
import no.leietileie.access.sessions.UserSession;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
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
    private final Duration sameHands;

    UserAdministration(
            AppUserRepository users,
            Users creation,
            PasswordEncoder passwords,
            OpenSessions sessions,
            AccessLog log,
            Clock clock,
            @Value("${leietileie.same-hands}") Duration sameHands) {
        this.users = users;
        this.creation = creation;
        this.passwords = passwords;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
        this.sameHands = sameHands;
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
        user.openedBy(CurrentUser.get().id(), clock.instant());
        log.administered(user.id(), "user.invited", Map.of("roles", "– → " + Role.names(data.roles())));
        return password;
    }

    /**
     * The password the user has stops working, and so does the right to protected households, whether she has it or it was
     * asked for: whoever is shown the password could use it.
     */
    @Transactional
    public OneTimePassword renewPassword(UserId id) {
        AppUser user = other(id);
        UserAccount before = user.account(clock.instant());
        OneTimePassword password = OneTimePassword.of(before.data().username(), clock.instant());
        user.giveOneTimePassword(String.valueOf(passwords.encode(password.password())), password.validUntil());
        user.openedBy(CurrentUser.get().id(), clock.instant());
        user.maySeeProtected(false);
        changed(id, "user.password-renewed", lostSight(before));
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
        if (data.roles().contains(Role.ADMIN) && !before.data().roles().contains(Role.ADMIN)) {
            user.openedBy(CurrentUser.get().id(), clock.instant());
        }
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

    public Confirmation confirmation(UserId id) {
        UserAccount user = get(id).account(clock.instant());
        UserId requestedBy = user.protectedRequestedBy();
        UserId confirming = CurrentUser.get().id();
        if (requestedBy == null) {
            return Confirmation.NOT_ASKED_FOR;
        }
        if (requestedBy.equals(confirming)) {
            return Confirmation.OWN_REQUEST;
        }
        if (user.state() != UserState.ACTIVE) {
            return Confirmation.NOT_SIGNED_IN_YET;
        }
        return Collections.disjoint(hands(requestedBy), hands(confirming))
                ? Confirmation.POSSIBLE
                : Confirmation.SAME_HANDS;
    }

    /** @throws IllegalStateException unless it is {@link Confirmation#POSSIBLE} */
    @Transactional
    public void confirmProtected(UserId id) {
        AppUser user = other(id);
        UserId requestedBy = user.account(clock.instant()).protectedRequestedBy();
        if (requestedBy == null || confirmation(id) != Confirmation.POSSIBLE) {
            throw new IllegalStateException(
                    "The right must be asked for by one administrator and confirmed by another, independent of her");
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
        UserAccount before = user.account(clock.instant());
        user.maySeeProtected(false);
        changed(id, "user.protected-withdrawn", lostSight(before));
    }

    private static Map<String, String> lostSight(UserAccount before) {
        if (before.seesProtected()) {
            return Map.of("seesProtected", "true → false");
        }
        return before.protectedRequestedBy() != null ? Map.of("seesProtected", "requested → false") : Map.of();
    }

    /** Everybody who may act through the account: its user, who opened it not long ago, who opened theirs, and so on. */
    private Set<UserId> hands(UserId account) {
        Instant since = clock.instant().minus(sameHands);
        Set<UserId> hands = new HashSet<>(Set.of(account));
        Deque<UserId> unseen = new ArrayDeque<>(hands);
        while (!unseen.isEmpty()) {
            users.findById(unseen.remove().value()).stream()
                    .flatMap(user -> user.openedSince(since).stream())
                    .filter(hands::add)
                    .forEach(unseen::add);
        }
        return hands;
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
            differences.put("roles", Role.names(before.roles()) + " → " + Role.names(after.roles()));
        }
        if (before.agency() != after.agency()) {
            differences.put("agency", before.agency() + " → " + after.agency());
        }
        if (!before.username().equals(after.username()) || !before.displayName().equals(after.displayName())) {
            differences.put("name", "*");
        }
        return differences;
    }
}
