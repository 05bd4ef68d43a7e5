package no.leietileie.register.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.imports.column.RegisterColumn;
import org.jspecify.annotations.Nullable;

/**
 * A data row of a file as a page shows it. Identity numbers are masked.
 *
 * @param number counts all rows of the file; with the import it names the row
 * @param sourceRow as the spreadsheet program numbers it
 * @param read what stands in the columns that something was found in
 * @param household the household the row belongs to, once it is stored
 * @param candidates for a held row: the stored households it may belong to
 * @param undoProblem why an undoing left the row applied
 */
public record LineRow(
        ImportId importId,
        int number,
        String sheet,
        int sourceRow,
        RowOutcome outcome,
        RowState state,
        Set<ChangeKind> changes,
        @Nullable HoldReason holdReason,
        List<LineFinding> findings,
        Map<RegisterColumn, String> read,
        String leaseNumber,
        String tenantNames,
        String address,
        String maskedIdentityNumber,
        List<FieldDifference> differences,
        @Nullable HouseholdId household,
        List<HouseholdId> candidates,
        @Nullable String undoProblem) {

    public LineRow {
        changes = Set.copyOf(changes);
        findings = List.copyOf(findings);
        read = Map.copyOf(read);
        differences = List.copyOf(differences);
        candidates = List.copyOf(candidates);
    }

    @Override
    public String toString() {
        return "LineRow[%d:%d %s %s]".formatted(importId.value(), number, outcome, state);
    }
}
