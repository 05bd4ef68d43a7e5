package no.leietileie.meeting.planning.solving;

import org.jspecify.annotations.Nullable;

/** A venue at a time. */
public record Place(
        int index,
        Slot slot,
        long venue,
        int capacity,
        boolean stepFree,
        @Nullable String district) {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
