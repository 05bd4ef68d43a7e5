package no.leietileie.register.recipients;

import java.time.LocalDate;
import no.leietileie.base.LanguageTag;
import no.leietileie.register.PersonId;
import no.leietileie.register.PersonRole;
import org.jspecify.annotations.Nullable;

/** One party of a lease, as the query reads it. */
record PersonLine(
        long id,
        long householdId,
        PersonRole role,
        @Nullable String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        @Nullable LanguageTag language,
        @Nullable Boolean interpreterNeeded,
        @Nullable String email,
        byte @Nullable [] identityIndex) {

    private static final int OF_AGE = 18;

    /** A party whose birth date nobody knows is of age: others cannot sign a lease (vergemålsloven § 9). */
    boolean isAdultOn(LocalDate day) {
        return birthDate == null || !birthDate.plusYears(OF_AGE).isAfter(day);
    }

    RecipientPerson person() {
        return new RecipientPerson(
                new PersonId(id),
                givenName == null ? familyName : givenName + " " + familyName,
                language,
                Boolean.TRUE.equals(interpreterNeeded),
                email == null || email.isBlank() ? null : email.strip(),
                identityIndex != null);
    }
}
