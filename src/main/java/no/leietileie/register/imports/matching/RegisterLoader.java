package no.leietileie.register.imports.matching;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.encryption.PersonalDataCipher;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.register.HouseholdRepository;
import no.leietileie.register.Lease;
import no.leietileie.register.LeaseRepository;
import no.leietileie.register.Person;
import no.leietileie.register.PersonFacts;
import no.leietileie.register.PersonRepository;
import no.leietileie.register.dwellings.Dwelling;
import no.leietileie.register.dwellings.DwellingRepository;
import no.leietileie.register.dwellings.HousingCooperative;
import no.leietileie.register.dwellings.HousingCooperativeRepository;
import no.leietileie.register.provenance.Source;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Fetches the part of the register that some lines are about, with a handful of queries for all of them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RegisterLoader {

    private final EntityManager entities;
    private final HouseholdRepository households;
    private final PersonRepository persons;
    private final DwellingRepository dwellings;
    private final LeaseRepository leases;
    private final HousingCooperativeRepository cooperatives;
    private final PersonalDataCipher cipher;

    RegisterLoader(
            EntityManager entities,
            HouseholdRepository households,
            PersonRepository persons,
            DwellingRepository dwellings,
            LeaseRepository leases,
            HousingCooperativeRepository cooperatives,
            PersonalDataCipher cipher) {
        this.entities = entities;
        this.households = households;
        this.persons = persons;
        this.dwellings = dwellings;
        this.leases = leases;
        this.cooperatives = cooperatives;
        this.cipher = cipher;
    }

    /** A working set from which nothing is written. */
    public WorkingSet forDryRun() {
        return new WorkingSet(Cooperatives.imagined(cooperatives.findAll()), null);
    }

    /** A working set for a chunk; a cooperative that is new is stored at once. */
    public WorkingSet forApplying(Source origin) {
        return new WorkingSet(Cooperatives.real(cooperatives.findAll(), this::create), origin);
    }

    private Long create(CooperativeName name) {
        return cooperatives
                .save(new HousingCooperative(name.name(), name.organisationNumber()))
                .id();
    }

    /** Protected households are matched like all others, whoever imports: else they would be stored twice. */
    public void load(WorkingSet set, Collection<LandlordLine> lines, Collection<Long> moreHouseholds) {
        AddressProtection.lifted(() -> {
            var found = new HashSet<>(moreHouseholds);
            leasesOf(lines, set).forEach(lease -> found.add(lease.householdId().value()));
            found.addAll(holders(lines, set));
            loadHouseholds(set, found);
            found.clear();
            found.addAll(namesakes(lines, set));
            loadHouseholds(set, found);
            loadDwellings(set, lines);
            return null;
        });
    }

    /** What has been loaded becomes a picture that no flush and no second load looks at. */
    public void detach() {
        entities.clear();
    }

    private List<Lease> leasesOf(Collection<LandlordLine> lines, WorkingSet set) {
        var numbers = lines.stream()
                .map(LandlordLine::leaseNumber)
                .filter(number -> set.lease(number).isEmpty())
                .collect(Collectors.toSet());
        return numbers.isEmpty() ? List.of() : leases.findAllByNumberIn(numbers);
    }

    private Set<Long> holders(Collection<LandlordLine> lines, WorkingSet set) {
        var indexes = lines.stream()
                .flatMap(line -> line.tenants().stream())
                .map(PersonFacts::identityNumber)
                .filter(Objects::nonNull)
                .distinct()
                .map(number -> cipher.blindIndex(Objects.requireNonNull(number).value()))
                .toList();
        return indexes.isEmpty() ? Set.of() : householdIds(persons.findAllByIdentityIndexIn(indexes));
    }

    /** The stored households in which each number stands, protected ones too; numbers that nobody has are left out. */
    public Map<Fodselsnummer, Set<Long>> holders(Collection<Fodselsnummer> numbers) {
        var indexes = numbers.stream()
                .distinct()
                .map(number -> cipher.blindIndex(number.value()))
                .toList();
        return indexes.isEmpty()
                ? Map.of()
                : AddressProtection.lifted(() -> persons.findAllByIdentityIndexIn(indexes).stream()
                        .collect(Collectors.groupingBy(
                                person -> Objects.requireNonNull(person.facts().identityNumber()),
                                Collectors.mapping(
                                        person -> person.householdId().value(), Collectors.toSet()))));
    }

    private Set<Long> namesakes(Collection<LandlordLine> lines, WorkingSet set) {
        var unknown = lines.stream()
                .filter(line -> set.lease(line.leaseNumber()).isEmpty())
                .map(LandlordLine::mainTenant)
                .filter(main -> main.birthDate() != null
                        && set.persons(main.identityNumber()).isEmpty())
                .toList();
        if (unknown.isEmpty()) {
            return Set.of();
        }
        var wanted =
                unknown.stream().flatMap(main -> NameAndBirth.of(main).stream()).collect(Collectors.toSet());
        var found = new ArrayList<Person>();
        found.addAll(bornOn(unknown, false));
        found.addAll(bornOn(unknown, true));
        found.removeIf(person -> NameAndBirth.of(person.facts())
                .map(name -> !wanted.contains(name))
                .orElse(true));
        return householdIds(found);
    }

    /** A person with a number can only be one who is stored without. */
    private List<Person> bornOn(List<PersonFacts> mains, boolean withNumber) {
        var dates = mains.stream()
                .filter(main -> (main.identityNumber() != null) == withNumber)
                .map(PersonFacts::birthDate)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return dates.isEmpty() ? List.of() : query(dates, withNumber);
    }

    private List<Person> query(Set<LocalDate> dates, boolean onlyWithoutNumber) {
        var jpql = "select p from Person p where p.facts.birthDate in :dates"
                + (onlyWithoutNumber ? " and p.identityIndex is null" : "");
        return entities.createQuery(jpql, Person.class)
                .setParameter("dates", dates)
                .getResultList();
    }

    private void loadHouseholds(WorkingSet set, Set<Long> ids) {
        var missing = ids.stream().filter(id -> set.household(id).isEmpty()).toList();
        if (missing.isEmpty()) {
            return;
        }
        households.findAllById(missing).forEach(set::add);
        persons.findAllByHouseholdIdIn(missing).stream()
                .sorted((one, other) ->
                        Long.compare(one.id().value(), other.id().value()))
                .forEach(set::add);
        leases.findAllByHouseholdIdIn(missing).forEach(set::add);
    }

    private void loadDwellings(WorkingSet set, Collection<LandlordLine> lines) {
        var keys = lines.stream()
                .flatMap(line -> DwellingKey.of(line.dwelling()).stream())
                .filter(key -> !set.knows(key))
                .collect(Collectors.toSet());
        var objects = keys.stream()
                .filter(key -> !key.isAddress())
                .map(DwellingKey::value)
                .toList();
        if (!objects.isEmpty()) {
            dwellings.findAllByFactsObjectNumberIn(objects).forEach(set::add);
        }
        if (keys.stream().anyMatch(DwellingKey::isAddress)) {
            atAddressesOf(lines).stream()
                    .filter(dwelling -> DwellingKey.of(dwelling.facts())
                            .filter(keys::contains)
                            .isPresent())
                    .forEach(set::add);
        }
        loadDwellingsOfLeases(set);
    }

    private List<Dwelling> atAddressesOf(Collection<LandlordLine> lines) {
        var postalCodes = lines.stream()
                .map(line -> line.dwelling().postalCode())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var streets = lines.stream()
                .filter(line -> line.dwelling().objectNumber() == null)
                .map(line -> line.dwelling().streetAddress())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return entities.createQuery(
                        "select d from Dwelling d where d.facts.postalCode in :codes and d.facts.streetAddress in"
                                + " :streets",
                        Dwelling.class)
                .setParameter("codes", postalCodes)
                .setParameter("streets", streets)
                .getResultList();
    }

    /** Those of the households' other leases too: whether somebody moves is seen by what she leaves. */
    private void loadDwellingsOfLeases(WorkingSet set) {
        var states = set.leasesWithoutDwelling();
        var missing = states.stream()
                .map(RegisterLoader::dwellingId)
                .filter(id -> set.dwelling(id).isEmpty())
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            dwellings.findAllById(missing).forEach(set::add);
        }
        states.forEach(lease -> lease.dwelling = set.dwelling(dwellingId(lease)).orElse(null));
    }

    private static long dwellingId(LeaseState lease) {
        return Objects.requireNonNull(lease.stored).dwellingId().value();
    }

    private static Set<Long> householdIds(List<Person> found) {
        return found.stream().map(person -> person.householdId().value()).collect(Collectors.toSet());
    }
}
