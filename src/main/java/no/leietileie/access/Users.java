package no.leietileie.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
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

    private final AppUserRepository repository;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Users(AppUserRepository repository, PasswordEncoder passwords, Clock clock, ApplicationEventPublisher events) {
        this.repository = repository;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public UserId create(NewUser user) {
        return repository
                .save(new AppUser(user, String.valueOf(passwords.encode(user.password()))))
                .id();
    }

    /** Holds from the user's next sign-in. */
    @PreAuthorize("hasRole('" + Role.ADMIN_NAME + "')")
    @Transactional
    public void letSeeProtected(UserId id, boolean sees) {
        repository.findById(id.value()).orElseThrow().maySeeProtected(sees);
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
    public List<UserRow> listActive() {
        return repository.findAllByLockedFalseOrderByDisplayName().stream()
                .map(AppUser::row)
                .toList();
    }

    /** Finds locked users too: what they did stays theirs. */
    public Optional<UserRow> findUser(UserId id) {
        return repository.findById(id.value()).map(AppUser::row);
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return repository
                .findByUsername(username)
                .map(AppUser::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("No such user"));
    }

    @EventListener
    @Transactional
    void rememberSignIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInUser user) {
            repository.findById(user.id().value()).ifPresent(found -> found.signedInAt(clock.instant()));
        }
    }
}
