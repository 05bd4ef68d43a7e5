package no.leietileie.register.imports.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.register.PersonFacts;
import no.leietileie.register.imports.HoldReason;

/** Which household a line is about. */
sealed interface HouseholdMatch {

    record Known(HouseholdState household) implements HouseholdMatch {}

    record New() implements HouseholdMatch {}

    record Unclear(HoldReason reason, Set<HouseholdState> candidates) implements HouseholdMatch {}

    static HouseholdMatch of(LandlordLine line, WorkingSet register) {
        return register.lease(line.leaseNumber())
                .map(lease -> underLease(line, lease, register))
                .orElseGet(() -> underNewLease(line, register));
    }

    private static HouseholdMatch underLease(LandlordLine line, LeaseState lease, WorkingSet register) {
        var main = line.mainTenant();
        var household = lease.household;
        var holders = register.persons(main.identityNumber());
        var holder =
                holders.stream().filter(person -> person.household == household).findFirst();
        if (holder.isPresent()) {
            return named(holder.get(), main);
        }
        var sameName = household.persons.stream()
                .filter(person -> NameLikeness.alike(person.facts, main) && mayBeOne(person.facts, main))
                .findFirst();
        if (sameName.isEmpty()) {
            return unclear(
                    HoldReason.IDENTITY_CONTRADICTS_NAME, Stream.concat(Stream.of(household), households(holders)));
        }
        return holders.isEmpty()
                ? new Known(household)
                : unclear(
                        HoldReason.POSSIBLE_DUPLICATE_HOUSEHOLD,
                        Stream.concat(Stream.of(household), households(holders)));
    }

    private static HouseholdMatch underNewLease(LandlordLine line, WorkingSet register) {
        for (var tenant : line.tenants()) {
            var holders = register.persons(tenant.identityNumber());
            var found = households(holders).collect(Collectors.toCollection(LinkedHashSet::new));
            if (found.size() > 1) {
                return new Unclear(HoldReason.POSSIBLE_DUPLICATE_HOUSEHOLD, found);
            }
            if (found.size() == 1) {
                return named(holders.getFirst(), tenant);
            }
        }
        return namesakes(line.mainTenant(), register)
                .map(HouseholdMatch.class::cast)
                .orElseGet(New::new);
    }

    /** A name changes at a wedding, but not all of it. */
    private static HouseholdMatch named(PersonState holder, PersonFacts said) {
        return NameLikeness.alike(holder.facts, said)
                ? new Known(holder.household)
                : unclear(HoldReason.IDENTITY_CONTRADICTS_NAME, Stream.of(holder.household));
    }

    private static Optional<Unclear> namesakes(PersonFacts main, WorkingSet register) {
        var found = NameAndBirth.of(main).stream()
                .flatMap(name -> register.persons(name).stream())
                .filter(person -> mayBeOne(person.facts, main))
                .map(person -> person.household)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unclear(HoldReason.POSSIBLE_DUPLICATE_HOUSEHOLD, found));
    }

    /** Two numbers, or two birth dates, are two persons. */
    private static boolean mayBeOne(PersonFacts one, PersonFacts other) {
        boolean twoNumbers = one.identityNumber() != null
                && other.identityNumber() != null
                && !one.identityNumber().equals(other.identityNumber());
        boolean twoBirthDates = one.birthDate() != null
                && other.birthDate() != null
                && !one.birthDate().equals(other.birthDate());
        return !twoNumbers && !twoBirthDates;
    }

    private static Stream<HouseholdState> households(List<PersonState> persons) {
        return persons.stream().map(person -> person.household);
    }

    private static Unclear unclear(HoldReason reason, Stream<HouseholdState> candidates) {
        return new Unclear(reason, candidates.collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
