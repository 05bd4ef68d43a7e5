package no.leietileie.register.imports.matching;

import java.util.List;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.imports.ChangeKind;
import no.leietileie.register.imports.FieldDifference;
import no.leietileie.register.imports.RowOutcome;
import no.leietileie.register.provenance.FieldChange;
import org.jspecify.annotations.Nullable;

/** What one line changes in a working set, once it is known which household it is about. */
final class LineChange {

    private final WorkingSet register;
    private final LandlordLine line;
    private final Changes changes;
    private final HouseholdChange households;
    private final DwellingChange dwellings;
    private final Move moves;

    /** @param lifts the household is open from now on */
    LineChange(WorkingSet register, LandlordLine line, Authority authority, boolean lifts) {
        this.register = register;
        this.line = line;
        changes = new Changes(register);
        moves = new Move(register);
        households = new HouseholdChange(register, line, authority, changes, lifts);
        dwellings = new DwellingChange(register, line, authority, changes);
    }

    /** @param known null when the household is new */
    LineResult apply(@Nullable HouseholdState known) {
        var lease = register.lease(line.leaseNumber()).orElse(null);
        var household = known == null ? households.newHousehold() : known;
        boolean wasProtected = household.isProtected();
        households.apply(household, lease);
        var dwelling = dwellings.apply(lease);
        var changed = lease == null ? newLease(household, dwelling) : changeLease(lease, household, dwelling);
        var outcome = lease == null
                ? RowOutcome.CREATED
                : changes.touched.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.CHANGED;
        return new LineResult(
                outcome,
                changes.kinds,
                null,
                List.of(),
                changes.differences,
                changes.notes,
                wasProtected || line.isProtected(),
                household,
                dwelling,
                changed,
                changes.touched);
    }

    private LeaseState newLease(HouseholdState household, DwellingState dwelling) {
        changes.kinds.add(ChangeKind.NEW_LEASE);
        var lease = register.addNew(line.leaseNumber(), household, dwelling, line.lease());
        if (moves.isInto(lease)) {
            changes.kinds.add(ChangeKind.MOVED_HOUSEHOLD);
        }
        changes.touched.leases.add(lease);
        return lease;
    }

    private LeaseState changeLease(LeaseState lease, HouseholdState household, DwellingState dwelling) {
        if (lease.household != household) {
            changes.kinds.add(ChangeKind.TENANT_CHANGED);
            lease.household.leases.remove(lease);
            changes.touched.left.add(lease.household);
            household.leases.add(lease);
            lease.household = household;
            changes.touched.leases.add(lease);
        }
        if (lease.dwelling != dwelling) {
            changes.kinds.add(ChangeKind.MOVED_HOUSEHOLD);
            changes.differences.add(new FieldDifference("lease.dwelling", address(lease.dwelling), address(dwelling)));
            lease.dwelling = dwelling;
            changes.touched.leases.add(lease);
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
        var fields = FieldChange.between(lease.facts, facts);
        if (fields.stream().allMatch(change -> change.field().equals("registerDate"))) {
            return;
        }
        changes.record("lease", lease.facts, facts, lease.stored != null);
        fields.forEach(change -> changes.kinds.add(kindOf(change)));
        lease.facts = facts;
        if (changes.kinds.contains(ChangeKind.ENDED_LEASE) && moves.isOutOf(lease)) {
            changes.kinds.add(ChangeKind.MOVED_HOUSEHOLD);
        }
        changes.touched.leases.add(lease);
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
}
