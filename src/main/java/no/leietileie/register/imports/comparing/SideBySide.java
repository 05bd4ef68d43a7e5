package no.leietileie.register.imports.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.base.Fodselsnummer;
import no.leietileie.base.Folded;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.PersonFacts;
import no.leietileie.register.Protection;
import no.leietileie.register.imports.FieldDifference;
import no.leietileie.register.imports.matching.NameLikeness;
import no.leietileie.register.provenance.FieldChange;
import org.jspecify.annotations.Nullable;

/** A row beside something else: first what people go by, then whatever else differs. */
final class SideBySide {

    /** Told in words of their own, or with no meaning beside another row or household. */
    private static final Set<String> TOLD = Set.of(
            "person.role",
            "person.givenName",
            "person.familyName",
            "person.identityNumber",
            "dwelling.cooperativeId",
            "dwelling.streetAddress",
            "dwelling.unitNumber",
            "dwelling.postalCode",
            "dwelling.city");

    private final Side row;
    private final Side other;
    private final List<ComparedValue> values = new ArrayList<>();

    private SideBySide(Side row, Side other) {
        this.row = row;
        this.other = other;
    }

    static List<ComparedValue> of(Side row, Side other) {
        var both = new SideBySide(row, other);
        both.addWhatPeopleGoBy();
        both.addTheRest();
        return List.copyOf(both.values);
    }

    private void addWhatPeopleGoBy() {
        var main = row.tenants().getFirst();
        var person = other.counterpartOf(main);
        add("compared.names", other.names(), row.names(), !sameTenants());
        add("person.birthDate", person == null ? null : person.birthDate(), main.birthDate());
        add("person.identityNumber", masked(other), masked(row), !sameNumbers());
        add(
                "compared.leaseNumbers",
                String.join(", ", other.leaseNumbers()),
                String.join(", ", row.leaseNumbers()),
                !other.leaseNumbers().containsAll(row.leaseNumbers()));
        add("compared.address", other.address(), row.address(), !sameAddress());
        add("person.phone", person == null ? null : person.phone(), main.phone());
        add("household.adults", other.adults(), row.adults());
        add("household.children", other.children(), row.children());
        addLease("startsOn", LeaseFacts::startsOn);
        addLease("endsOn", LeaseFacts::endsOn);
        addLease("monthlyRent", LeaseFacts::monthlyRent);
        if (row.protection() != Protection.NONE || other.protection() != Protection.NONE) {
            add("household.protection", other.protection(), row.protection());
        }
    }

    private void addLease(String field, Function<LeaseFacts, @Nullable Object> component) {
        var before = other.lease() == null ? null : other.said(field, component.apply(other.lease()));
        var after = row.lease() == null ? null : row.said(field, component.apply(row.lease()));
        add("lease." + field, before, after);
    }

    private void addTheRest() {
        var main = row.tenants().getFirst();
        var person = other.counterpartOf(main);
        addRest("dwelling.cooperativeId", other.cooperative(), row.cooperative());
        if (person != null) {
            FieldChange.between(person, main).forEach(change -> addUntold("person", change));
        }
        if (row.dwelling() != null && other.dwelling() != null) {
            FieldChange.between(other.dwelling(), row.dwelling()).forEach(change -> addUntold("dwelling", change));
        }
        if (row.lease() != null && other.lease() != null) {
            FieldChange.between(other.lease(), row.lease())
                    .forEach(change -> addUntold(
                            "lease",
                            new FieldChange(
                                    change.field(),
                                    other.said(change.field(), change.before()),
                                    row.said(change.field(), change.after()))));
        }
    }

    private void addUntold(String thing, FieldChange change) {
        var field = thing + "." + change.field();
        if (!TOLD.contains(field)
                && values.stream().noneMatch(told -> told.sides().field().equals(field))) {
            addRest(field, known(change.before()), known(change.after()));
        }
    }

    private void addRest(String field, @Nullable Object before, @Nullable Object after) {
        if (differ(before, after, !Objects.equals(before, after))) {
            add(field, before, after);
        }
    }

    private void add(String field, @Nullable Object before, @Nullable Object after) {
        add(field, before, after, !Objects.equals(before, after));
    }

    private void add(String field, @Nullable Object before, @Nullable Object after, boolean unequal) {
        if (before != null || after != null) {
            values.add(new ComparedValue(FieldDifference.of(field, before, after), differ(before, after, unequal)));
        }
    }

    private boolean differ(@Nullable Object before, @Nullable Object after, boolean unequal) {
        boolean told = before != null && after != null;
        return unequal && (told || !other.stored());
    }

    private boolean sameTenants() {
        return row.tenants().size() == other.tenants().size()
                && row.tenants().stream().allMatch(one -> isAmongOthers(one));
    }

    private boolean isAmongOthers(PersonFacts tenant) {
        return other.tenants().stream().anyMatch(one -> NameLikeness.same(one, tenant));
    }

    /** The masked forms of two numbers may be equal where the numbers are not. */
    private boolean sameNumbers() {
        return other.stored()
                ? other.identityNumbers().containsAll(row.identityNumbers())
                : other.identityNumbers().equals(row.identityNumbers());
    }

    private static @Nullable String masked(Side side) {
        var numbers = side.identityNumbers();
        return numbers.isEmpty()
                ? null
                : numbers.stream().map(Fodselsnummer::masked).collect(Collectors.joining(", "));
    }

    private boolean sameAddress() {
        return Folded.of(Objects.requireNonNullElse(row.address(), ""))
                .equals(Folded.of(Objects.requireNonNullElse(other.address(), "")));
    }

    private static @Nullable Object known(@Nullable Object value) {
        return value instanceof Enum<?> constant && constant.name().equals("UNKNOWN") ? null : value;
    }
}
