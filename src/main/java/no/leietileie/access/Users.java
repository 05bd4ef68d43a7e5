package no.leietileie.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.leietileie.access.sharing.HouseholdShares;
import no.leietileie.access.sharing.ShareRow;
import no.leietileie.access.users.AppUser;
import no.leietileie.access.users.AppUserRepository;
import no.leietileie.access.users.OneTimePassword;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in. */
@Service
@Transactional(readOnly = true)
public class Users implements UserDetailsService {

    private static final String COLLEAGUES = "hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')";

    private final AppUserRepository repository;
    private final HouseholdShares shares;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Users(
            AppUserRepository repository,
            HouseholdShares shares,
            PasswordEncoder passwords,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.shares = shares;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    /** For the first start, when nobody can be signed in; later, administrators invite. */
    @Transactional
    public UserId create(NewUser user) {
        mustBeNobodyOrAdministrator();
        return repository
                .save(new AppUser(user, String.valueOf(passwords.encode(user.password()))))
                .id();
    }

    /** As {@link #create}, with a password that must be changed at the first sign-in. */
    @Transactional
    public OneTimePassword createWithOneTimePassword(NewUser user) {
        mustBeNobodyOrAdministrator();
        OneTimePassword password = OneTimePassword.of(user.username(), clock.instant());
        String hash = String.valueOf(passwords.encode(password.password()));
        AppUser created = new AppUser(user, hash);
        created.giveOneTimePassword(hash, password.validUntil());
        repository.save(created);
        return password;
    }

    private static void mustBeNobodyOrAdministrator() {
        if (CurrentUser.find()
                .filter(user -> !user.roles().contains(Role.ADMIN))
                .isPresent()) {
            throw new AuthorizationDeniedException("Only administrators create users");
        }
    }

    /** @param displayName what colleagues see; the user name for signing in stays */
    @PreAuthorize("hasRole('" + Role.ADMIN_NAME + "')")
    @Transactional
    public void rename(UserId id, String displayName) {
        repository.findById(id.value()).orElseThrow().rename(displayName);
        events.publishEvent(new UserRenamed(id));
    }

    public boolean isEmpty() {
        return repository.count() == 0;
    }

    /** Everyone who can be given work, by name. */
    @PreAuthorize(COLLEAGUES)
    public List<UserRow> listActive() {
        return repository.findAllByLockedFalseOrderByDisplayName().stream()
                .map(AppUser::row)
                .toList();
    }

    /**
     * Those of the team who see a household, by name: nobody else can be given work about it.
     *
     * @param isProtected whether it has address protection
     */
    @PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
    public List<UserRow> listWhoSee(long householdId, boolean isProtected) {
        Set<Agency> sharedWith =
                shares.listOpenOf(householdId).stream().map(ShareRow::agency).collect(Collectors.toSet());
        return listTeam(user -> user.seesEveryHousehold() || sharedWith.contains(user.agency()), isProtected);
    }

    /**
     * Those of the team who see every household, by name.
     *
     * @param protectedToo whether those with address protection are meant as well
     */
    @PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
    public List<UserRow> listWhoSeeEvery(boolean protectedToo) {
        return listTeam(SignedInUser::seesEveryHousehold, protectedToo);
    }

    private List<UserRow> listTeam(Predicate<SignedInUser> sight, boolean protectedToo) {
        return repository.findAllByLockedFalseOrderByDisplayName().stream()
                .filter(user -> seesAsOneOfTheTeam(user.acting(), sight, protectedToo))
                .map(AppUser::row)
                .toList();
    }

    private static boolean seesAsOneOfTheTeam(SignedInUser user, Predicate<SignedInUser> sight, boolean protectedToo) {
        return user.roles().contains(Role.TEAM) && sight.test(user) && (user.seesProtected() || !protectedToo);
    }

    /** Finds locked users too: what they did stays theirs. */
    @PreAuthorize(COLLEAGUES)
    public Optional<UserRow> findUser(UserId id) {
        return repository.findById(id.value()).map(AppUser::row);
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return repository
                .findByUsername(username)
                .map(user -> user.signedIn(clock.instant()))
                .orElseThrow(() -> new UsernameNotFoundException("No such user"));
    }

    @EventListener
    @Transactional
    void rememberSignIn(AuthenticationSuccessEvent event) {
        CurrentUser.in(event.getAuthentication())
                .flatMap(user -> repository.findById(user.id().value()))
                .ifPresent(found -> found.signedInAt(clock.instant()));
    }
}
