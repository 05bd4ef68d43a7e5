package no.leietileie.register.recipients;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One lease with the address of its dwelling, as the query reads it. */
record LeaseLine(
        long id,
        long householdId,
        String number,
        @Nullable LocalDate endsOn,
        @Nullable String streetAddress,
        @Nullable String unitNumber,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String cooperativeName) {

    RecipientLease lease() {
        return new RecipientLease(number, endsOn, street(), filled(postalCode), filled(city), cooperativeName);
    }

    private @Nullable String street() {
        String street = filled(streetAddress);
        String unit = filled(unitNumber);
        return street == null || unit == null ? street : street + " " + unit;
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
