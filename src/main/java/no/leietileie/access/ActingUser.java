package no.leietileie.access;

import java.util.Set;
import java.util.function.Supplier;
import no.leietileie.access.users.AppUser;
import no.leietileie.access.users.AppUserRepository;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets work that runs outside of a request act in somebody's name, so that rights and log hold there too. */
@Component
public class ActingUser {

    /** The product itself: imports by night, clean-up. It has no rights to pages, and every row it changes says so. */
    public static final SignedInUser SYSTEM = new SignedInUser(
            new UserId(0),
            "system",
            "Leie til eie",
            Agency.BOLIGKONTOR,
            "",
            false,
            true,
            Set.of(Role.TEAM, Role.ADMIN));

    /** Whoever runs a command on the machine: may do what the command does, and is told nothing of protected households. */
    public static final SignedInUser COMMAND = new SignedInUser(
            SYSTEM.id(), SYSTEM.username(), SYSTEM.displayName(), SYSTEM.agency(), "", false, false, SYSTEM.roles());

    private final AppUserRepository users;

    ActingUser(AppUserRepository users) {
        this.users = users;
    }

    /** Unknown or removed users count as {@link #SYSTEM}: a job that was accepted is carried out all the same. */
    public <T> T as(UserId id, Supplier<T> work) {
        return as(find(id), work);
    }

    /** As {@link #as(UserId, Supplier)}, for work without a result. */
    public void run(UserId id, Runnable work) {
        run(find(id), work);
    }

    public static <T> T as(SignedInUser user, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #as(SignedInUser, Supplier)}, for work without a result. */
    public static void run(SignedInUser user, Runnable work) {
        as(user, () -> {
            work.run();
            return null;
        });
    }

    private SignedInUser find(UserId id) {
        return users.findById(id.value()).map(AppUser::acting).orElse(SYSTEM);
    }
}
