package no.leietileie.register.imports.comparing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.PersonFacts;
import no.leietileie.register.Protection;
import no.leietileie.register.dwellings.DwellingFacts;
import no.leietileie.register.households.HouseholdDetails;
import no.leietileie.register.households.LeaseDetails;
import no.leietileie.register.imports.matching.LandlordLine;
import no.leietileie.register.imports.matching.NameLikeness;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, or what stands against it, in the same terms.
 *
 * @param stored whether it stands in the register, where a gap says nothing; a gap in a row is what the row says
 * @param said the components of {@code lease} that are spoken of
 * @param tenants without those who only live there
 */
record Side(
        boolean stored,
        List<PersonFacts> tenants,
        List<String> leaseNumbers,
        @Nullable LeaseFacts lease,
        Set<String> said,
        @Nullable DwellingFacts dwelling,
        @Nullable String cooperative,
        @Nullable Short adults,
        @Nullable Short children,
        Protection protection) {

    /** The register keeps a date of its own for what the landlord changed last. */
    private static final Set<String> ALL_OF_A_LEASE = Arrays.stream(LeaseFacts.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(field -> !field.equals("registerDate"))
            .collect(Collectors.toUnmodifiableSet());

    static Side of(LandlordLine line) {
        var cooperative = line.cooperative();
        return new Side(
                false,
                line.tenants(),
                List.of(line.leaseNumber()),
                line.lease(),
                line.said(),
                line.dwelling(),
                cooperative == null ? null : cooperative.name(),
                line.adults(),
                line.children(),
                line.protection());
    }

    /** @param number of the lease to compare with; another household's is compared by its first */
    static Side of(HouseholdDetails household, List<PersonFacts> tenants, String number) {
        var lease = household.leases().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .or(() -> household.leases().stream().findFirst());
        return new Side(
                true,
                tenants,
                household.leases().stream().map(LeaseDetails::number).toList(),
                lease.map(LeaseDetails::facts).orElse(null),
                ALL_OF_A_LEASE,
                lease.map(found -> found.dwelling().facts()).orElse(null),
                lease.map(found -> found.dwelling().cooperativeName()).orElse(null),
                household.facts().adults(),
                household.facts().children(),
                household.facts().protection());
    }

    String names() {
        return tenants.stream()
                .map(one -> joined(" ", one.givenName(), one.familyName()))
                .collect(Collectors.joining(", "));
    }

    Set<Fodselsnummer> identityNumbers() {
        return tenants.stream()
                .map(PersonFacts::identityNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of the lease, as far as it is spoken of. */
    @Nullable
    Object said(String field, @Nullable Object value) {
        return said.contains(field) ? value : null;
    }

    /** Who of this side is most likely that person. */
    @Nullable
    PersonFacts counterpartOf(PersonFacts wanted) {
        return findTenant(one ->
                        one.identityNumber() != null && one.identityNumber().equals(wanted.identityNumber()))
                .or(() -> findTenant(one -> NameLikeness.same(one, wanted)))
                .or(() -> findTenant(one -> true))
                .orElse(null);
    }

    private Optional<PersonFacts> findTenant(Predicate<PersonFacts> wanted) {
        return tenants.stream().filter(wanted).findFirst();
    }

    @Nullable
    String address() {
        if (dwelling == null || dwelling.streetAddress() == null) {
            return null;
        }
        return joined(
                ", ",
                joined(" ", dwelling.streetAddress(), dwelling.unitNumber()),
                joined(" ", dwelling.postalCode(), dwelling.city()));
    }

    private static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(separator));
    }

    @Override
    public String toString() {
        return "Side[…]";
    }
}
