package no.leietileie.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import no.leietileie.base.CountryCode;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.base.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a person; the identity number is encrypted when it is stored.
 *
 * @param languageVariety which kind of the language, such as a dialect, for whoever interprets; the landlord does not know it
 */
@Embeddable
public record PersonFacts(
        @Enumerated(EnumType.STRING) PersonRole role,
        @Nullable String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        @Nullable Fodselsnummer identityNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable LanguageTag language,
        @Nullable String languageVariety,
        @Nullable Boolean interpreterNeeded,
        @Nullable CountryCode nationality) {

    public PersonFacts withContact(
            @Nullable String newPhone,
            @Nullable String newEmail,
            @Nullable LanguageTag newLanguage,
            @Nullable String newVariety,
            @Nullable Boolean newInterpreterNeeded) {
        return new PersonFacts(
                role,
                givenName,
                familyName,
                birthDate,
                identityNumber,
                newPhone,
                newEmail,
                newLanguage,
                newVariety,
                newInterpreterNeeded,
                nationality);
    }
}
