package no.leietileie.register.households;

import java.time.LocalDate;
import no.leietileie.base.CountryCode;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.register.Person;
import no.leietileie.register.PersonId;
import no.leietileie.register.PersonRole;
import no.leietileie.register.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/** @param maskedIdentityNumber the whole number costs an entry in the access log, see {@code Households} */
public record PersonDetails(
        PersonId id,
        PersonRole role,
        @Nullable String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String maskedIdentityNumber,
        @Nullable CountryCode nationality,
        PersonContact contact,
        Provenance provenance) {

    static PersonDetails of(Person person) {
        var facts = person.facts();
        Fodselsnummer number = facts.identityNumber();
        return new PersonDetails(
                person.id(),
                facts.role(),
                facts.givenName(),
                facts.familyName(),
                facts.birthDate(),
                number == null ? null : number.masked(),
                facts.nationality(),
                PersonContact.of(facts),
                person.provenance());
    }
}
