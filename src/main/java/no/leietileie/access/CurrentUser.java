package no.leietileie.access;

import java.util.Optional;
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
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user)
                : Optional.empty();
    }
}
