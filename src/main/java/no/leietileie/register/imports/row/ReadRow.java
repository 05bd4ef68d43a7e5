package no.leietileie.register.imports.row;

import java.util.List;
import no.leietileie.register.imports.cell.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a data row says, and all that was found in it.
 *
 * @param row null exactly when a finding is an error
 * @param subject of a row that cannot be used, too
 */
public record ReadRow(@Nullable RegisterRow row, RowSubject subject, List<CellFinding> findings) {

    public ReadRow {
        findings = List.copyOf(findings);
    }

    public boolean isUsable() {
        return row != null;
    }

    public List<CellFinding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
