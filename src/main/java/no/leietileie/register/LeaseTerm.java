package no.leietileie.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The facts that decide how long a lease lasts. */
public record LeaseTerm(
        LeaseKind kind,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate terminatedOn,
        @Nullable LocalDate movedOutOn) {

    /** Somebody who leaves today still lives there today. */
    public boolean isOverOn(LocalDate day) {
        return movedOutOn != null && movedOutOn.isBefore(day);
    }
}
