package no.leietileie.register.imports.matching;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a line has made different: to be written, and to be put back when the import is undone. */
final class Touched {

    final Set<HouseholdState> households = new LinkedHashSet<>();
    final Set<PersonState> persons = new LinkedHashSet<>();
    final Set<DwellingState> dwellings = new LinkedHashSet<>();
    final Set<LeaseState> leases = new LinkedHashSet<>();

    /** Those that a lease was taken from: nothing of theirs is written, but the tenant list shows them without it. */
    final Set<HouseholdState> left = new LinkedHashSet<>();

    boolean isEmpty() {
        return households.isEmpty() && persons.isEmpty() && dwellings.isEmpty() && leases.isEmpty();
    }
}
