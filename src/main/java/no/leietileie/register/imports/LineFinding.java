package no.leietileie.register.imports;

import java.util.Arrays;
import java.util.Locale;
import no.leietileie.register.imports.cell.CellProblemCode;
import no.leietileie.register.imports.cell.Severity;
import no.leietileie.register.imports.column.RegisterColumn;
import no.leietileie.register.imports.row.CellFinding;
import org.jspecify.annotations.Nullable;

/**
 * Something found in a row of the file. What was read stays in the row: a finding holds nothing personal.
 *
 * @param code a {@link CellProblemCode} or a {@link LineProblemCode}
 * @param column null when it concerns all of the row
 */
public record LineFinding(
        String code, Severity severity, @Nullable RegisterColumn column) {

    public static LineFinding of(CellFinding finding) {
        return new LineFinding(finding.code().name(), finding.severity(), finding.column());
    }

    public static LineFinding of(LineProblemCode code, @Nullable RegisterColumn column) {
        return new LineFinding(code.name(), code.severity(), column);
    }

    public static LineFinding stored(String code, @Nullable RegisterColumn column) {
        return new LineFinding(code, severityOf(code), column);
    }

    public String messageKey() {
        return "register.import.finding." + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Severity severityOf(String code) {
        return Arrays.stream(LineProblemCode.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .map(LineProblemCode::severity)
                .orElseGet(() -> CellProblemCode.valueOf(code).severity());
    }
}
