package no.leietileie.register.imports.staging;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.leietileie.register.imports.ChangeKind;
import no.leietileie.register.imports.FieldDifference;
import no.leietileie.register.imports.HoldReason;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.RowOutcome;
import no.leietileie.register.imports.RowState;
import no.leietileie.register.imports.matching.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What is to be kept about a row after it was compared or applied.
 *
 * @param leaseNumber null when the row has none
 * @param findings the worst first: what keeps a row out must not stand behind a note
 */
public record LineVerdict(
        int number,
        @Nullable String leaseNumber,
        RowOutcome outcome,
        RowState state,
        Set<ChangeKind> kinds,
        @Nullable HoldReason hold,
        List<LineFinding> findings,
        boolean isProtected,
        String decides,
        List<FieldDifference> differences,
        List<Long> candidates,
        @Nullable Long leaseId,
        @Nullable Long householdId,
        List<Trace> traces,
        @Nullable Instant appliedAt) {

    public LineVerdict {
        findings = worstFirst(findings);
    }

    static List<LineFinding> worstFirst(List<LineFinding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(LineFinding::severity).reversed())
                .toList();
    }

    @Override
    public String toString() {
        return "LineVerdict[%d %s %s]".formatted(number, outcome, state);
    }
}
