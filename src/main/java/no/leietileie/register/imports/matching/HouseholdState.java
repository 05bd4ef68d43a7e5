package no.leietileie.register.imports.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.leietileie.register.Household;
import no.leietileie.register.HouseholdFacts;
import no.leietileie.register.PersonRole;
import no.leietileie.register.Protection;
import org.jspecify.annotations.Nullable;

/** A household as it is after the lines so far, whether or not that has been written. */
final class HouseholdState {

    @Nullable
    Household stored;

    HouseholdFacts facts;
    final List<PersonState> persons = new ArrayList<>();
    final List<LeaseState> leases = new ArrayList<>();

    HouseholdState(@Nullable Household stored, HouseholdFacts facts) {
        this.stored = stored;
        this.facts = facts;
    }

    boolean isProtected() {
        return facts.protection() != Protection.NONE;
    }

    /** Whether a person has set the mark, or kept it against a file: then no file is asked about it any more. */
    boolean isProtectedByHand() {
        return stored != null
                && stored.provenance().sourceOf("protection").user().isPresent();
    }

    Optional<PersonState> tenant() {
        return persons.stream()
                .filter(person -> person.facts.role() == PersonRole.TENANT)
                .findFirst();
    }

    /** Whether the household has no other lease than this one. */
    boolean hasNoLeaseBut(@Nullable LeaseState lease) {
        return leases.stream().allMatch(other -> other == lease);
    }
}
