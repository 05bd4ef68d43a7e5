package no.leietileie.register.imports.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.leietileie.register.DwellingFacts;
import no.leietileie.register.DwellingKind;
import no.leietileie.register.HouseholdFacts;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.PersonFacts;
import no.leietileie.register.PersonRole;
import no.leietileie.register.Tenure;
import no.leietileie.register.imports.ChangeKind;
import no.leietileie.register.imports.FieldDifference;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.LineProblemCode;
import no.leietileie.register.imports.RowOutcome;
import no.leietileie.register.imports.column.RegisterColumn;
import no.leietileie.register.provenance.FieldChange;
import org.jspecify.annotations.Nullable;

/** What one line changes in a working set, once it is known which household it is about. */
final class LineChange {

    private static final Set<String> CONTACT = Set.of("phone", "email", "language", "interpreterNeeded");

    private final WorkingSet register;
    private final LandlordLine line;
    private final Authority authority;
    private final Touched touched = new Touched();
    private final Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    private final List<FieldDifference> differences = new ArrayList<>();
    private final List<LineFinding> notes = new ArrayList<>();

    LineChange(WorkingSet register, LandlordLine line, Authority authority) {
        this.register = register;
        this.line = line;
        this.authority = authority;
    }

    /** @param known null when the household is new */
    LineResult apply(@Nullable HouseholdState known) {
        var lease = register.lease(line.leaseNumber()).orElse(null);
        var household = known == null ? newHousehold() : known;
        boolean wasProtected = household.isProtected();
        changeHousehold(household, lease);
        var dwelling = dwelling(lease);
        var changed = lease == null ? newLease(household, dwelling) : changeLease(lease, household, dwelling);
        var outcome =
                lease == null ? RowOutcome.CREATED : touched.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.CHANGED;
        return new LineResult(
                outcome,
                kinds,
                null,
                List.of(),
                outcome == RowOutcome.CHANGED ? differences : List.of(),
                notes,
                wasProtected || line.isProtected(),
                household,
                dwelling,
                changed,
                touched);
    }

    private HouseholdState newHousehold() {
        kinds.add(ChangeKind.NEW_HOUSEHOLD);
        var household = register.addNew(new HouseholdFacts(line.protection(), line.adults(), line.children(), null));
        touched.households.add(household);
        return household;
    }

    private void changeHousehold(HouseholdState household, @Nullable LeaseState lease) {
        boolean only = household.hasNoLeaseBut(lease);
        var main = Reconciler.find(household, line.mainTenant()).or(() -> alike(household, line.mainTenant()));
        // With several leases, a line that does not know the number fills gaps only: a line that knows it decides.
        boolean onlyGaps = !only
                && line.mainTenant().identityNumber() == null
                && main.map(person -> person.facts.identityNumber() != null).orElse(false);
        boolean leads = !onlyGaps
                && (only || household.tenant().isEmpty() || household.tenant().equals(main));
        for (int i = 0; i < line.tenants().size(); i++) {
            var tenant = line.tenants().get(i);
            var person = i == 0 ? main : Reconciler.find(household, tenant);
            changePerson(household, person, tenant, authority.decidesOn(i), onlyGaps);
        }
        if (leads) {
            lead(household, only);
            changeSize(household);
        }
        if (!household.isProtected() && line.isProtected()) {
            kinds.add(ChangeKind.PROTECTION_ADDED);
            var facts = household.facts;
            change(
                    household,
                    new HouseholdFacts(line.protection(), facts.adults(), facts.children(), facts.consultantId()));
        }
    }

    private static Optional<PersonState> alike(HouseholdState household, PersonFacts tenant) {
        return household.persons.stream()
                .filter(person -> NameLikeness.alike(person.facts, tenant)
                        && (person.facts.identityNumber() == null || tenant.identityNumber() == null))
                .findFirst();
    }

    private void changePerson(
            HouseholdState household,
            Optional<PersonState> known,
            PersonFacts said,
            boolean decides,
            boolean onlyGaps) {
        if (known.isEmpty()) {
            addPerson(household, said);
        } else if (decides) {
            var person = known.get();
            var merged = FactsMerge.of(
                    person.facts,
                    said,
                    (field, stored, now) -> personField(person, said, field, stored, now, onlyGaps));
            change(person, merged);
        }
    }

    private void addPerson(HouseholdState household, PersonFacts said) {
        boolean elsewhere =
                register.persons(said.identityNumber()).stream().anyMatch(person -> person.household != household);
        if (elsewhere) {
            notes.add(LineFinding.of(LineProblemCode.CO_TENANT_KNOWN_ELSEWHERE, RegisterColumn.CO_TENANT_NAME));
        }
        var role = household.tenant().isEmpty() && said.role() == PersonRole.TENANT
                ? PersonRole.TENANT
                : PersonRole.CO_TENANT;
        var person = register.addNew(household, withRole(said, role));
        touched.persons.add(person);
        if (household.stored != null) {
            kinds.add(ChangeKind.TENANT_CHANGED);
            differences.add(new FieldDifference("person.familyName", null, said.familyName()));
        }
    }

    private @Nullable Object personField(
            PersonState person,
            PersonFacts said,
            String field,
            @Nullable Object stored,
            @Nullable Object now,
            boolean onlyGaps) {
        boolean keeps = now == null
                || field.equals("role")
                || (onlyGaps && stored != null)
                || (field.equals("identityNumber") && stored != null);
        if (keeps || Objects.equals(stored, now)) {
            return stored;
        }
        if (field.endsWith("Name")) {
            return NameLikeness.same(person.facts, said) ? stored : now;
        }
        if (CONTACT.contains(field) && person.wasEditedHere(field)) {
            notes.add(LineFinding.of(LineProblemCode.HAND_EDIT_KEPT, columnOf(field)));
            return stored;
        }
        return now;
    }

    private static RegisterColumn columnOf(String contactField) {
        return switch (contactField) {
            case "phone" -> RegisterColumn.PHONE;
            case "email" -> RegisterColumn.EMAIL;
            case "language" -> RegisterColumn.LANGUAGE;
            default -> RegisterColumn.INTERPRETER;
        };
    }

    /** The first tenant of the line stands for the household; whoever is no longer a tenant stays as a member. */
    private void lead(HouseholdState household, boolean only) {
        var tenants = line.tenants().stream()
                .map(said -> Reconciler.find(household, said).or(() -> alike(household, said)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        for (var person : List.copyOf(household.persons)) {
            int place = tenants.indexOf(person);
            if (place == 0) {
                change(person, withRole(person.facts, PersonRole.TENANT));
            } else if (place > 0 || (!only && person.facts.role() == PersonRole.TENANT)) {
                change(person, withRole(person.facts, PersonRole.CO_TENANT));
            } else if (only && isNoTenantNow(person)) {
                change(person, withRole(person.facts, PersonRole.MEMBER));
            }
        }
    }

    /** A file without a place for co-tenants says nothing about them. */
    private boolean isNoTenantNow(PersonState person) {
        return person.facts.role() == PersonRole.TENANT
                || (person.facts.role() == PersonRole.CO_TENANT && line.tellsCoTenants());
    }

    private void changeSize(HouseholdState household) {
        if (authority.decidesOn(0) && (line.adults() != null || line.children() != null)) {
            var facts = household.facts;
            change(
                    household,
                    facts.withSize(
                            line.adults() == null ? facts.adults() : line.adults(),
                            line.children() == null ? facts.children() : line.children()));
        }
    }

    private void change(HouseholdState household, HouseholdFacts facts) {
        if (record("household", household.facts, facts, household.stored != null)) {
            household.facts = facts;
            touched.households.add(household);
            kinds.add(ChangeKind.HOUSEHOLD_CHANGED);
        }
    }

    private void change(PersonState person, PersonFacts facts) {
        var changes = FieldChange.between(person.facts, facts);
        if (record("person", person.facts, facts, person.stored != null)) {
            person.facts = facts;
            register.index(person);
            touched.persons.add(person);
            boolean contactOnly = changes.stream().map(FieldChange::field).allMatch(CONTACT::contains);
            kinds.add(contactOnly ? ChangeKind.CONTACT_CHANGED : ChangeKind.TENANT_CHANGED);
        }
    }

    private DwellingState dwelling(@Nullable LeaseState lease) {
        var said = withCooperative(line.dwelling());
        var key = DwellingKey.of(said);
        var known = key.filter(found -> lease == null || !found.isAddress())
                .flatMap(register::dwelling)
                .or(() -> key.filter(found -> !found.isAddress()).isPresent() && isOfAnotherObject(lease, said)
                        ? Optional.empty()
                        : Optional.ofNullable(lease).map(stored -> stored.dwelling));
        if (known.isEmpty()) {
            var dwelling = register.addNew(said);
            touched.dwellings.add(dwelling);
            return dwelling;
        }
        if (authority.dwelling()) {
            change(known.get(), FactsMerge.of(known.get().facts, said, LineChange::dwellingField));
        }
        return known.get();
    }

    private static boolean isOfAnotherObject(@Nullable LeaseState lease, DwellingFacts said) {
        return lease != null
                && lease.dwelling != null
                && lease.dwelling.facts.objectNumber() != null
                && !lease.dwelling.facts.objectNumber().equals(said.objectNumber());
    }

    private static @Nullable Object dwellingField(String field, @Nullable Object stored, @Nullable Object said) {
        return said == null || said == DwellingKind.UNKNOWN || said == Tenure.UNKNOWN ? stored : said;
    }

    private void change(DwellingState dwelling, DwellingFacts facts) {
        if (record("dwelling", dwelling.facts, facts, dwelling.stored != null)) {
            dwelling.facts = facts;
            touched.dwellings.add(dwelling);
            kinds.add(ChangeKind.DWELLING_CHANGED);
        }
    }

    private DwellingFacts withCooperative(DwellingFacts facts) {
        var cooperative = register.cooperative(line.cooperative());
        return cooperative == null
                ? facts
                : FactsMerge.of(
                        facts, facts, (field, stored, _) -> field.equals("cooperativeId") ? cooperative : stored);
    }

    private LeaseState newLease(HouseholdState household, DwellingState dwelling) {
        kinds.add(ChangeKind.NEW_LEASE);
        if (!household.leases.isEmpty()) {
            kinds.add(ChangeKind.MOVED_HOUSEHOLD);
        }
        var lease = register.addNew(line.leaseNumber(), household, dwelling, line.lease());
        touched.leases.add(lease);
        return lease;
    }

    private LeaseState changeLease(LeaseState lease, HouseholdState household, DwellingState dwelling) {
        if (lease.household != household) {
            kinds.add(ChangeKind.TENANT_CHANGED);
            lease.household.leases.remove(lease);
            household.leases.add(lease);
            lease.household = household;
            touched.leases.add(lease);
        }
        if (lease.dwelling != dwelling) {
            kinds.add(ChangeKind.MOVED_HOUSEHOLD);
            differences.add(new FieldDifference("lease.dwelling", address(lease.dwelling), address(dwelling)));
            lease.dwelling = dwelling;
            touched.leases.add(lease);
        }
        change(
                lease,
                FactsMerge.of(
                        lease.facts,
                        line.lease(),
                        (field, stored, now) -> line.said().contains(field) ? now : stored));
        return lease;
    }

    private static @Nullable String address(@Nullable DwellingState dwelling) {
        return dwelling == null ? null : dwelling.facts.streetAddress();
    }

    /** A landlord that only stamps a new date on its line has changed nothing. */
    private void change(LeaseState lease, LeaseFacts facts) {
        var changes = FieldChange.between(lease.facts, facts);
        if (changes.stream().allMatch(change -> change.field().equals("registerDate"))) {
            return;
        }
        record("lease", lease.facts, facts, lease.stored != null);
        changes.forEach(change -> kinds.add(kindOf(change)));
        lease.facts = facts;
        touched.leases.add(lease);
    }

    private static ChangeKind kindOf(FieldChange change) {
        return switch (change.field()) {
            case "monthlyRent" -> ChangeKind.RENT_CHANGED;
            case "arrears" -> ChangeKind.ARREARS_CHANGED;
            case "terminatedOn", "movedOutOn" ->
                change.before() == null ? ChangeKind.ENDED_LEASE : ChangeKind.LEASE_CHANGED;
            default -> ChangeKind.LEASE_CHANGED;
        };
    }

    /** Whether there is a difference; one to something that is stored is kept for whoever looks at the row. */
    private boolean record(String thing, Record before, Record after, boolean isStored) {
        var changes = FieldChange.between(before, after);
        if (isStored) {
            changes.forEach(change -> differences.add(FieldDifference.of(
                    thing + "." + change.field(), shown(change, change.before()), shown(change, change.after()))));
        }
        return !changes.isEmpty();
    }

    /** A cooperative is known to its reader by its name. */
    private @Nullable Object shown(FieldChange change, @Nullable Object value) {
        return change.field().equals("cooperativeId") && value instanceof Long id
                ? register.cooperativeName(id)
                : value;
    }

    private static PersonFacts withRole(PersonFacts facts, PersonRole role) {
        return facts.role() == role
                ? facts
                : FactsMerge.of(facts, facts, (field, stored, _) -> field.equals("role") ? role : stored);
    }
}
