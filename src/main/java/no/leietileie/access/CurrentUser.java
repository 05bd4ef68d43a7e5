package no.leietileie.access;

import java.util.Optional;
import no.leietileie.access.signin.ExternalUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts right now. Background jobs act for the user who started them, see {@link ActingUser}. */
public final class CurrentUser {

    private CurrentUser() {}

    /** @throws IllegalStateException when nobody is signed in */
    public static SignedInUser get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public static Optional<SignedInUser> find() {
        return in(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Whether protected households may be seen; nobody signed in means no right. */
    public static boolean seesProtected() {
        return find().map(SignedInUser::seesProtected).orElse(false);
    }

    public static Optional<SignedInUser> in(@Nullable Authentication authentication) {
        return authentication == null ? Optional.empty() : of(authentication.getPrincipal());
    }

    public static Optional<SignedInUser> of(@Nullable Object principal) {
        return switch (principal) {
            case SignedInUser user -> Optional.of(user);
            case ExternalUser external -> Optional.of(external.user());
            case null, default -> Optional.empty();
        };
    }
}
