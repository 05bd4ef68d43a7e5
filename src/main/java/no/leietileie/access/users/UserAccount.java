package no.leietileie.access.users;

import java.time.Instant;
import no.leietileie.access.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A user as administrators see her.
 *
 * @param protectedRequestedBy who asked that she may see protected households, until a second administrator decides
 */
@NamedInterface("users")
public record UserAccount(
        UserId id,
        long version,
        UserData data,
        UserState state,
        @Nullable Instant lastSignInAt,
        boolean seesProtected,
        @Nullable UserId protectedRequestedBy,
        @Nullable Instant protectedRequestedAt) {}
