package no.leietileie.register.ui;

import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. How many live there, as the fields hold it. */
public record HouseholdSizeForm(
        @Nullable Integer adults, @Nullable Integer children) {

    static HouseholdSizeForm of(@Nullable Short adults, @Nullable Short children) {
        return new HouseholdSizeForm(number(adults), number(children));
    }

    private static @Nullable Integer number(@Nullable Short value) {
        return value == null ? null : value.intValue();
    }
}
