package no.leietileie.meeting.planning;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param capacity persons of households; consultants and interpreters come on top
 * @param free ids of the slots at which it can be had
 */
public record Venue(
        long id, int capacity, boolean stepFree, @Nullable String district, Set<Long> free) {

    public Venue {
        free = Set.copyOf(free);
    }

    public Venue withFree(Set<Long> slots) {
        return new Venue(id, capacity, stepFree, district, slots);
    }
}
