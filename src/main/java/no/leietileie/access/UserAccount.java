package no.leietileie.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user as administrators see her.
 *
 * @param protectedRequestedBy who asked that she may see protected households, until a second administrator decides
 */
public record UserAccount(
        UserId id,
        long version,
        UserData data,
        UserState state,
        @Nullable Instant lastSignInAt,
        boolean seesProtected,
        @Nullable UserId protectedRequestedBy,
        @Nullable Instant protectedRequestedAt) {}
