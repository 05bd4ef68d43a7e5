package no.leietileie.register.imports.comparing;

import java.util.List;
import no.leietileie.register.households.HouseholdDetails;
import no.leietileie.register.imports.LineRow;

/**
 * All that is needed to decide about a held row.
 *
 * @param decidable false until the import is in the register
 * @param households that the row may belong to; one that must not be seen, or is gone, is left out
 * @param others rows of the file that say something else about the same contract
 */
public record HeldRowComparison(LineRow row, boolean decidable, List<WithHousehold> households, List<WithRow> others) {

    public HeldRowComparison {
        households = List.copyOf(households);
        others = List.copyOf(others);
    }

    public record WithHousehold(HouseholdDetails household, List<ComparedValue> values) {}

    public record WithRow(LineRow row, List<ComparedValue> values) {}

    /** Leaves the values out, for they are personal. */
    @Override
    public String toString() {
        return "HeldRowComparison[" + row + "]";
    }
}
