package no.leietileie.register.imports.applying;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.RowOutcome;
import no.leietileie.register.imports.RowState;
import no.leietileie.register.imports.matching.Authority;
import no.leietileie.register.imports.matching.LineResult;
import no.leietileie.register.imports.matching.LineTranslation;
import no.leietileie.register.imports.matching.Trace;
import no.leietileie.register.imports.row.RowSubject;
import no.leietileie.register.imports.staging.LineVerdict;
import org.jspecify.annotations.Nullable;

/** Puts together what is kept about a row. */
final class Verdicts {

    private Verdicts() {}

    static LineVerdict pending(
            int number, String leaseNumber, Authority authority, List<LineFinding> findings, LineResult result) {
        return of(number, leaseNumber, authority, findings, result, RowState.PENDING, List.of(), null);
    }

    static LineVerdict applied(
            int number,
            String leaseNumber,
            Authority authority,
            List<LineFinding> findings,
            LineResult result,
            List<Trace> traces,
            Instant now) {
        return of(number, leaseNumber, authority, findings, result, RowState.APPLIED, traces, now);
    }

    /** @param candidates ids of stored households that the row may be about: they decide who may see it */
    static LineVerdict rejected(int number, RowSubject subject, List<LineFinding> findings, List<Long> candidates) {
        return new LineVerdict(
                number,
                storable(subject.contractNumber()),
                RowOutcome.REJECTED,
                RowState.PENDING,
                Set.of(),
                null,
                findings,
                subject.isProtected(),
                "",
                List.of(),
                candidates,
                null,
                null,
                List.of(),
                null);
    }

    private static @Nullable String storable(@Nullable String contractNumber) {
        return contractNumber == null || contractNumber.length() > LineTranslation.LONGEST_LEASE_NUMBER
                ? null
                : contractNumber;
    }

    private static LineVerdict of(
            int number,
            String leaseNumber,
            Authority authority,
            List<LineFinding> findings,
            LineResult result,
            RowState state,
            List<Trace> traces,
            @Nullable Instant appliedAt) {
        return new LineVerdict(
                number,
                leaseNumber,
                result.outcome(),
                state,
                result.kinds(),
                result.hold(),
                Stream.concat(findings.stream(), result.notes().stream()).toList(),
                result.isProtected(),
                authority.stored(),
                result.differences(),
                result.candidates(),
                result.leaseId(),
                result.householdId(),
                traces,
                appliedAt);
    }
}
