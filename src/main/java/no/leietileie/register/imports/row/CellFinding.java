package no.leietileie.register.imports.row;

import no.leietileie.register.imports.cell.CellProblemCode;
import no.leietileie.register.imports.cell.Severity;
import no.leietileie.register.imports.column.RegisterColumn;

/**
 * Something found in a cell.
 *
 * @param read the text as it stands in the file, which may be personal and is left out when the finding is printed
 */
public record CellFinding(String sheet, int row, RegisterColumn column, CellProblemCode code, String read) {

    public Severity severity() {
        return code.severity();
    }

    @Override
    public String toString() {
        return "CellFinding[%s:%d %s %s]".formatted(sheet, row, column, code);
    }
}
