package no.leietileie.register.households;

import java.util.List;
import java.util.stream.Collectors;
import no.leietileie.access.UserRow;
import no.leietileie.register.HouseholdFacts;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.PersonId;
import no.leietileie.register.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * @param persons tenant first, then co-tenants, then others
 * @param leases running leases first, each group newest first
 */
public record HouseholdDetails(
        HouseholdId id,
        HouseholdFacts facts,
        @Nullable UserRow consultant,
        List<PersonDetails> persons,
        List<LeaseDetails> leases,
        Provenance provenance) {

    /** What the page shows for editing; handed back unchanged as {@code seen} when it is saved. */
    public ContactData contact() {
        return new ContactData(
                facts.adults(),
                facts.children(),
                persons.stream().collect(Collectors.toMap(PersonDetails::id, PersonDetails::contact)));
    }

    public PersonDetails person(PersonId person) {
        return persons.stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
