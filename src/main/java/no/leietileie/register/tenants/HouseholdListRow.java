package no.leietileie.register.tenants;

import java.time.Instant;
import no.leietileie.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * @param count the members that the current user may see
 * @param filter how a target group was found; none for a working list
 */
public record HouseholdListRow(
        HouseholdListId id,
        String name,
        HouseholdListKind kind,
        @Nullable TenantFilter filter,
        Instant createdAt,
        UserId createdBy,
        long count) {}
