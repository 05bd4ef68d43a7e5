package no.leietileie.register.imports;

import no.leietileie.register.imports.cell.Severity;
import org.jspecify.annotations.Nullable;

/** Which rows of a file are asked for; null does not narrow. */
public record LineFilter(
        @Nullable RowOutcome outcome,
        @Nullable ChangeKind change,
        @Nullable Severity severity) {

    public static final LineFilter ALL = new LineFilter(null, null, null);

    public static LineFilter of(RowOutcome outcome) {
        return new LineFilter(outcome, null, null);
    }
}
