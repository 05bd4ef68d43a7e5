package no.leietileie.register.imports.matching;

import java.time.LocalDate;
import java.util.Optional;
import no.leietileie.register.PersonFacts;

/** What may be one person where no number says so. */
record NameAndBirth(String nameKey, LocalDate birthDate) {

    static Optional<NameAndBirth> of(PersonFacts person) {
        var birthDate = person.birthDate();
        return birthDate == null
                ? Optional.empty()
                : Optional.of(new NameAndBirth(NameLikeness.key(person), birthDate));
    }

    @Override
    public String toString() {
        return "NameAndBirth[…]";
    }
}
