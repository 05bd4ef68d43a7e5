package no.leietileie.resource;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param householdId whom it is about, so that no interpreter with a conflict of interest is booked; null for nobody
 */
public record BookingRequest(
        BookingReference reference,
        TimeSlot slot,
        Set<ResourceId> resources,
        @Nullable Long householdId) {}
