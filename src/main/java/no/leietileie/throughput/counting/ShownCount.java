package no.leietileie.throughput.counting;

import org.jspecify.annotations.Nullable;

/** A number of households, leases or dwellings, or none where it is hidden because it is small or gives a small one away. */
public record ShownCount(@Nullable Long value) {

    public static final ShownCount HIDDEN = new ShownCount(null);
    public static final ShownCount NONE = new ShownCount(0L);

    public boolean isHidden() {
        return value == null;
    }

    public boolean isZero() {
        return value != null && value == 0;
    }

    /** What share of another count it is, or none where either is hidden or the other is zero. */
    public @Nullable Double shareOf(ShownCount whole) {
        return value == null || whole.value == null || whole.value == 0 ? null : (double) value / whole.value;
    }
}
