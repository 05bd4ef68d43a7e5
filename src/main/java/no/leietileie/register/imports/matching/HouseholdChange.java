package no.leietileie.register.imports.matching;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.leietileie.register.HouseholdFacts;
import no.leietileie.register.PersonFacts;
import no.leietileie.register.PersonRole;
import no.leietileie.register.Protection;
import no.leietileie.register.imports.ChangeKind;
import no.leietileie.register.imports.FieldDifference;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.LineProblemCode;
import no.leietileie.register.imports.column.RegisterColumn;
import no.leietileie.register.provenance.FieldChange;
import org.jspecify.annotations.Nullable;

/** What a line changes in its household: who belongs to it, in which role, and what is known about them. */
final class HouseholdChange {

    private static final Set<String> CONTACT = Set.of("phone", "email", "language", "interpreterNeeded");

    private final WorkingSet register;
    private final LandlordLine line;
    private final Authority authority;
    private final Changes changes;
    private final boolean lifts;

    /** @param lifts the household is open from now on */
    HouseholdChange(WorkingSet register, LandlordLine line, Authority authority, Changes changes, boolean lifts) {
        this.register = register;
        this.line = line;
        this.authority = authority;
        this.changes = changes;
        this.lifts = lifts;
    }

    HouseholdState newHousehold() {
        changes.kinds.add(ChangeKind.NEW_HOUSEHOLD);
        var household = register.addNew(new HouseholdFacts(line.protection(), line.adults(), line.children(), null));
        changes.touched.households.add(household);
        return household;
    }

    /** @param lease null when the contract is new */
    void apply(HouseholdState household, @Nullable LeaseState lease) {
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
        changeProtection(household);
    }

    private void changeProtection(HouseholdState household) {
        if (!household.isProtected() && line.isProtected()) {
            changes.kinds.add(ChangeKind.PROTECTION_ADDED);
            change(household, household.facts.withProtection(line.protection()));
        } else if (lifts && household.isProtected()) {
            changes.kinds.add(ChangeKind.PROTECTION_LIFTED);
            change(household, household.facts.withProtection(Protection.NONE));
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
            changes.notes.add(LineFinding.of(LineProblemCode.CO_TENANT_KNOWN_ELSEWHERE, RegisterColumn.CO_TENANT_NAME));
        }
        var role = household.tenant().isEmpty() && said.role() == PersonRole.TENANT
                ? PersonRole.TENANT
                : PersonRole.CO_TENANT;
        var person = register.addNew(household, withRole(said, role));
        changes.touched.persons.add(person);
        if (household.stored != null) {
            changes.kinds.add(ChangeKind.TENANT_CHANGED);
            changes.differences.add(new FieldDifference("person.familyName", null, said.familyName()));
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
            changes.notes.add(LineFinding.of(LineProblemCode.HAND_EDIT_KEPT, columnOf(field)));
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
        if (changes.record("household", household.facts, facts, household.stored != null)) {
            household.facts = facts;
            changes.touched.households.add(household);
            changes.kinds.add(ChangeKind.HOUSEHOLD_CHANGED);
        }
    }

    private void change(PersonState person, PersonFacts facts) {
        var fields = FieldChange.between(person.facts, facts);
        if (changes.record("person", person.facts, facts, person.stored != null)) {
            person.facts = facts;
            register.index(person);
            changes.touched.persons.add(person);
            boolean contactOnly = fields.stream().map(FieldChange::field).allMatch(CONTACT::contains);
            changes.kinds.add(contactOnly ? ChangeKind.CONTACT_CHANGED : ChangeKind.TENANT_CHANGED);
        }
    }

    private static PersonFacts withRole(PersonFacts facts, PersonRole role) {
        return facts.role() == role
                ? facts
                : FactsMerge.of(facts, facts, (field, stored, _) -> field.equals("role") ? role : stored);
    }
}
