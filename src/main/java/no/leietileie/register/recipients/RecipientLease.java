package no.leietileie.register.recipients;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param streetAddress with the number of the unit */
public record RecipientLease(
        String number,
        @Nullable LocalDate endsOn,
        @Nullable String streetAddress,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String cooperativeName) {

    /** Whether a letter would arrive. */
    public boolean hasAddress() {
        return streetAddress != null && postalCode != null && city != null;
    }
}
