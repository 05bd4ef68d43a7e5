package no.leietileie.resource;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import no.leietileie.base.Nok;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an interpreter.
 *
 * @param bornYear tells that she is of age; nothing else is done with it
 * @param cancellationHours how long before the start a booking must be cancelled to cost nothing
 * @param hourlyPrice null while it has not been agreed
 */
@Embeddable
public record InterpreterFacts(
        @Nullable String phone,
        @Nullable String email,
        @Enumerated(EnumType.STRING) Qualification qualification,
        short bornYear,
        boolean inPerson,
        boolean byScreen,
        boolean byPhone,
        short cancellationHours,
        @Nullable Nok hourlyPrice) {

    private static final int OF_AGE = 18;

    /** A child never interprets (tolkeloven § 4): she must have turned eighteen before this year began. */
    public static boolean isAdult(int bornYear, LocalDate today) {
        return today.getYear() - bornYear > OF_AGE;
    }
}
