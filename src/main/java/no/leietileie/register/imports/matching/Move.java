package no.leietileie.register.imports.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a household moves: it leaves one dwelling and takes over another. A renewed contract, a garage beside the
 * dwelling, and contracts of which this file is the first to tell, are none.
 */
final class Move {

    /** How far apart the end of one lease and the start of the next may lie where the file tells them out of order. */
    private static final int MONTHS_BETWEEN = 3;

    private final WorkingSet register;

    Move(WorkingSet register) {
        this.register = register;
    }

    /** @param entered a contract that is new */
    boolean isInto(LeaseState entered) {
        return entered.household.leases.stream()
                .anyMatch(left -> isBetween(left, entered) && endsBy(left, entered.facts.startsOn()));
    }

    /** @param left a contract that ends */
    boolean isOutOf(LeaseState left) {
        return left.household.leases.stream()
                .anyMatch(entered -> isBetween(left, entered) && !isOver(entered) && isNext(left, entered));
    }

    private boolean isBetween(LeaseState left, LeaseState entered) {
        return left != entered
                && left.dwelling != null
                && entered.dwelling != null
                && left.dwelling != entered.dwelling
                && !register.isOfThisFile(left)
                && !isKept(left);
    }

    /** The household goes on in the dwelling under another contract. */
    private static boolean isKept(LeaseState left) {
        return left.household.leases.stream()
                .anyMatch(other -> other != left && other.dwelling == left.dwelling && !isOver(other));
    }

    private static boolean endsBy(LeaseState lease, @Nullable LocalDate start) {
        var endsOn = lease.facts.endsOn();
        return isOver(lease) || (endsOn != null && start != null && !endsOn.isAfter(start));
    }

    /** Notice has been given, or the tenant is out. */
    private static boolean isOver(LeaseState lease) {
        return lease.facts.terminatedOn() != null || lease.facts.movedOutOn() != null;
    }

    private boolean isNext(LeaseState left, LeaseState entered) {
        if (register.isOfThisFile(entered)) {
            return true;
        }
        var start = entered.facts.startsOn();
        var end = left.facts.movedOutOn() == null ? left.facts.terminatedOn() : left.facts.movedOutOn();
        return start != null
                && end != null
                && start.isAfter(end.minusMonths(MONTHS_BETWEEN))
                && start.isBefore(end.plusMonths(MONTHS_BETWEEN));
    }
}
