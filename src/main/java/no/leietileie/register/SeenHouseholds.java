package no.leietileie.register;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Asked before anything is written about a household whose number came from outside. What is read is filtered by itself;
 * what is written is not, and would land with a household that the user must not know of.
 */
@Component
public class SeenHouseholds {

    private final HouseholdRepository households;

    SeenHouseholds(HouseholdRepository households) {
        this.households = households;
    }

    /** Those of them that exist and that the user may see; the others are left out without a word, as if they were not. */
    public Set<HouseholdId> among(Collection<HouseholdId> wanted) {
        List<Long> ids = wanted.stream().map(HouseholdId::value).toList();
        return households.seenAmong(ids).stream().map(HouseholdId::new).collect(Collectors.toSet());
    }

    /** @throws IllegalArgumentException for one that the user may not see as for one that does not exist */
    public void require(HouseholdId household) {
        if (households.findById(household.value()).isEmpty()) {
            throw new IllegalArgumentException("No such household");
        }
    }
}
