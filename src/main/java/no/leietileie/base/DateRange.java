package no.leietileie.base;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from {@code from} to {@code to}, both included; without {@code to} the range has no end. */
public record DateRange(LocalDate from, @Nullable LocalDate to) {

    public DateRange {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("Range ends %s before it starts %s".formatted(to, from));
        }
    }

    public static DateRange startingOn(LocalDate from) {
        return new DateRange(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !endsBefore(day);
    }

    public boolean overlaps(DateRange other) {
        return !endsBefore(other.from) && !other.endsBefore(from);
    }

    private boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
