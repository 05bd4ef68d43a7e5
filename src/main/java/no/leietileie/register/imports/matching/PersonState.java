package no.leietileie.register.imports.matching;

import no.leietileie.register.Person;
import no.leietileie.register.PersonFacts;
import org.jspecify.annotations.Nullable;

final class PersonState {

    @Nullable
    Person stored;

    final HouseholdState household;
    PersonFacts facts;

    PersonState(@Nullable Person stored, HouseholdState household, PersonFacts facts) {
        this.stored = stored;
        this.household = household;
        this.facts = facts;
    }

    boolean wasEditedHere(String field) {
        return stored != null && stored.provenance().sourceOf(field).user().isPresent();
    }
}
