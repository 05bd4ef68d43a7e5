package no.leietileie.register.imports.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.register.Household;
import no.leietileie.register.HouseholdFacts;
import no.leietileie.register.Lease;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.Person;
import no.leietileie.register.PersonFacts;
import no.leietileie.register.dwellings.Dwelling;
import no.leietileie.register.dwellings.DwellingFacts;
import no.leietileie.register.provenance.Source;
import org.jspecify.annotations.Nullable;

/** The part of the register that some lines are about, as it is after the lines so far. */
public final class WorkingSet {

    private final Map<String, LeaseState> leases = new HashMap<>();
    private final Map<Long, HouseholdState> households = new HashMap<>();
    private final Map<Long, DwellingState> dwellings = new HashMap<>();
    private final Map<DwellingKey, DwellingState> dwellingsByKey = new HashMap<>();
    private final Map<Fodselsnummer, List<PersonState>> personsByNumber = new HashMap<>();
    private final Map<NameAndBirth, List<PersonState>> personsByName = new HashMap<>();
    private final Set<HouseholdState> shared = new HashSet<>();
    private final Set<DwellingState> sharedDwellings = new HashSet<>();
    private final Cooperatives cooperatives;
    private final @Nullable Source origin;

    /** @param origin the import that is being applied; null in a dry run, which stores nothing */
    WorkingSet(Cooperatives cooperatives, @Nullable Source origin) {
        this.cooperatives = cooperatives;
        this.origin = origin;
    }

    /** Whether nobody knew the lease before this file told of it. */
    boolean isOfThisFile(LeaseState lease) {
        return lease.stored == null
                || (origin != null && lease.stored.provenance().origin().equals(origin.value()));
    }

    /** Those whose dwelling has not been looked at yet. */
    List<LeaseState> leasesWithoutDwelling() {
        return leases.values().stream()
                .filter(lease -> lease.dwelling == null && lease.stored != null)
                .toList();
    }

    Optional<LeaseState> lease(String number) {
        return Optional.ofNullable(leases.get(number));
    }

    Optional<HouseholdState> household(long id) {
        return Optional.ofNullable(households.get(id));
    }

    Optional<DwellingState> dwelling(long id) {
        return Optional.ofNullable(dwellings.get(id));
    }

    Optional<DwellingState> dwelling(DwellingKey key) {
        return Optional.ofNullable(dwellingsByKey.get(key));
    }

    boolean knows(DwellingKey key) {
        return dwellingsByKey.containsKey(key);
    }

    List<PersonState> persons(@Nullable Fodselsnummer number) {
        return number == null
                ? List.of()
                : personsByNumber.getOrDefault(number, List.of()).stream()
                        .filter(person -> number.equals(person.facts.identityNumber()))
                        .toList();
    }

    List<PersonState> persons(NameAndBirth name) {
        return personsByName.getOrDefault(name, List.of());
    }

    @Nullable
    Long cooperative(@Nullable CooperativeName name) {
        return name == null ? null : cooperatives.idOf(name);
    }

    @Nullable
    String cooperativeName(long id) {
        return cooperatives.nameOf(id);
    }

    List<Long> createdCooperatives() {
        return cooperatives.created();
    }

    HouseholdState add(Household stored) {
        var state = new HouseholdState(stored, stored.facts());
        households.put(stored.id().value(), state);
        return state;
    }

    HouseholdState addNew(HouseholdFacts facts) {
        return new HouseholdState(null, facts);
    }

    void add(Person stored) {
        household(stored.householdId().value()).ifPresent(household -> {
            var state = new PersonState(stored, household, stored.facts());
            household.persons.add(state);
            index(state);
        });
    }

    PersonState addNew(HouseholdState household, PersonFacts facts) {
        var state = new PersonState(null, household, facts);
        household.persons.add(state);
        index(state);
        return state;
    }

    /** To be called again when a person's number becomes known. */
    void index(PersonState person) {
        var number = person.facts.identityNumber();
        if (number != null) {
            addOnce(personsByNumber.computeIfAbsent(number, _ -> new ArrayList<>(1)), person);
        }
        NameAndBirth.of(person.facts)
                .ifPresent(name -> addOnce(personsByName.computeIfAbsent(name, _ -> new ArrayList<>(1)), person));
    }

    DwellingState add(Dwelling stored) {
        return dwellings.computeIfAbsent(stored.id().value(), _ -> {
            var state = new DwellingState(stored, stored.facts());
            index(state);
            return state;
        });
    }

    DwellingState addNew(DwellingFacts facts) {
        var state = new DwellingState(null, facts);
        index(state);
        return state;
    }

    private void index(DwellingState state) {
        DwellingKey.of(state.facts).ifPresent(key -> dwellingsByKey.putIfAbsent(key, state));
    }

    void add(Lease stored) {
        if (!leases.containsKey(stored.number())) {
            household(stored.householdId().value())
                    .ifPresent(household -> leases.put(
                            stored.number(), new LeaseState(stored, stored.number(), household, null, stored.facts())));
        }
    }

    LeaseState addNew(String number, HouseholdState household, DwellingState dwelling, LeaseFacts facts) {
        var state = new LeaseState(null, number, household, dwelling, facts);
        leases.put(number, state);
        return state;
    }

    /** Forgets what only these lines were about, so that memory does not grow with the file. */
    public void forgetUnshared(FileSurvey survey, List<LandlordLine> lines) {
        var keptHouseholds = new HashSet<HouseholdState>();
        var keptDwellings = new HashSet<DwellingState>();
        for (var line : lines) {
            if (survey.isShared(line)) {
                lease(line.leaseNumber()).ifPresent(lease -> keptHouseholds.add(lease.household));
            }
        }
        // A lease and whoever asks for its dwelling must go on to mean the same one.
        keptHouseholds.stream()
                .flatMap(household -> household.leases.stream())
                .map(lease -> lease.dwelling)
                .filter(Objects::nonNull)
                .forEach(keptDwellings::add);
        shared.addAll(keptHouseholds);
        sharedDwellings.addAll(keptDwellings);
        keepOnly(shared, sharedDwellings);
    }

    private void keepOnly(Set<HouseholdState> keptHouseholds, Set<DwellingState> keptDwellings) {
        leases.values().removeIf(lease -> !keptHouseholds.contains(lease.household));
        households.values().removeIf(household -> !keptHouseholds.contains(household));
        dwellings.values().removeIf(dwelling -> !keptDwellings.contains(dwelling));
        dwellingsByKey.values().removeIf(dwelling -> !keptDwellings.contains(dwelling));
        removePersons(personsByNumber, keptHouseholds);
        removePersons(personsByName, keptHouseholds);
    }

    private static <K> void removePersons(Map<K, List<PersonState>> index, Set<HouseholdState> kept) {
        index.values().removeIf(persons -> {
            persons.removeIf(person -> !kept.contains(person.household));
            return persons.isEmpty();
        });
    }

    private static void addOnce(List<PersonState> persons, PersonState person) {
        if (!persons.contains(person)) {
            persons.add(person);
        }
    }
}
