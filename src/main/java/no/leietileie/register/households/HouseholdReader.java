package no.leietileie.register.households;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.register.Household;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.HouseholdRepository;
import no.leietileie.register.Lease;
import no.leietileie.register.LeaseAlert;
import no.leietileie.register.LeaseRepository;
import no.leietileie.register.PersonRepository;
import no.leietileie.register.dwellings.Dwelling;
import no.leietileie.register.dwellings.DwellingRepository;
import no.leietileie.register.dwellings.HousingCooperative;
import no.leietileie.register.dwellings.HousingCooperativeRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the tables know about one household, without logging the look. */
@Component
class HouseholdReader {

    private static final Comparator<LeaseDetails> RUNNING_AND_NEWEST_FIRST = Comparator.comparing(LeaseDetails::running)
            .thenComparing(
                    lease -> lease.facts().startsOn(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed();

    private final HouseholdRepository households;
    private final PersonRepository persons;
    private final LeaseRepository leases;
    private final DwellingRepository dwellings;
    private final HousingCooperativeRepository cooperatives;
    private final Users users;
    private final Clock clock;

    HouseholdReader(
            HouseholdRepository households,
            PersonRepository persons,
            LeaseRepository leases,
            DwellingRepository dwellings,
            HousingCooperativeRepository cooperatives,
            Users users,
            Clock clock) {
        this.households = households;
        this.persons = persons;
        this.leases = leases;
        this.dwellings = dwellings;
        this.cooperatives = cooperatives;
        this.users = users;
        this.clock = clock;
    }

    Optional<HouseholdDetails> find(HouseholdId id) {
        return households.findById(id.value()).map(this::read);
    }

    HouseholdDetails read(Household household) {
        var id = List.of(household.id().value());
        return new HouseholdDetails(
                household.id(),
                household.facts(),
                consultant(household.facts().consultantId()),
                persons.findAllByHouseholdIdIn(id).stream()
                        .map(PersonDetails::of)
                        .sorted(Comparator.comparing(PersonDetails::role)
                                .thenComparing(person -> person.id().value()))
                        .toList(),
                leases(leases.findAllByHouseholdIdIn(id)),
                household.provenance());
    }

    private @Nullable UserRow consultant(@Nullable Long id) {
        return id == null ? null : users.findUser(new UserId(id)).orElse(null);
    }

    private List<LeaseDetails> leases(List<Lease> found) {
        Map<Long, Dwelling> byId =
                dwellings
                        .findAllById(found.stream()
                                .map(lease -> lease.dwellingId().value())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(dwelling -> dwelling.id().value(), Function.identity()));
        // A past dwelling is missing when somebody lives there now who must not be seen.
        return found.stream()
                .flatMap(
                        lease -> Optional.ofNullable(byId.get(lease.dwellingId().value())).stream()
                                .map(dwelling -> details(lease, dwelling)))
                .sorted(RUNNING_AND_NEWEST_FIRST)
                .toList();
    }

    private LeaseDetails details(Lease lease, Dwelling dwelling) {
        var today = LocalDate.now(clock);
        var term = lease.facts().term();
        return new LeaseDetails(
                lease.id(),
                lease.number(),
                lease.facts(),
                !term.isOverOn(today),
                LeaseAlert.of(term, today).orElse(null),
                lease.provenance(),
                new LeaseDetails.DwellingDetails(
                        dwelling.id(),
                        dwelling.facts(),
                        cooperativeName(dwelling.facts().cooperativeId()),
                        dwelling.provenance()));
    }

    private @Nullable String cooperativeName(@Nullable Long id) {
        return id == null
                ? null
                : cooperatives.findById(id).map(HousingCooperative::name).orElse(null);
    }
}
