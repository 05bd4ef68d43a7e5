package no.leietileie.register.imports.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.leietileie.base.Nok;
import no.leietileie.register.imports.cell.AmountCell;
import no.leietileie.register.imports.cell.CellProblemCode;
import no.leietileie.register.imports.cell.DateCell;
import no.leietileie.register.imports.cell.IntegerCell;
import no.leietileie.register.imports.cell.Parsed;
import no.leietileie.register.imports.cell.TextCell;
import no.leietileie.register.imports.cell.TwoDigitYear;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.column.RegisterColumn;
import no.leietileie.register.imports.file.SourceRow;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, and all that is found while they are read. */
final class RowCells {

    private final ColumnMapping mapping;
    private final SourceRow row;
    private final TwoDigitYear leasePivot;
    private final List<CellFinding> findings = new ArrayList<>();

    RowCells(ColumnMapping mapping, SourceRow row, LocalDate readOn) {
        this.mapping = mapping;
        this.row = row;
        this.leasePivot = TwoDigitYear.ofLease(readOn);
    }

    /** The text of a column; empty when the file does not have it. */
    String text(RegisterColumn column) {
        return mapping.findIndex(column).map(row::cell).orElse("");
    }

    /** The value of a column, or null; whatever the parser has to tell becomes a finding. */
    <T> @Nullable T take(RegisterColumn column, Function<String, Parsed<T>> parser) {
        var read = text(column);
        return tell(column, read, parser.apply(read)).found().orElse(null);
    }

    @Nullable
    String words(RegisterColumn column) {
        return take(column, TextCell::parse);
    }

    @Nullable
    Nok amount(RegisterColumn column) {
        return take(column, AmountCell::parse);
    }

    @Nullable
    Integer count(RegisterColumn column) {
        return take(column, IntegerCell::parse);
    }

    @Nullable
    LocalDate date(RegisterColumn column) {
        return take(column, read -> DateCell.parse(read, leasePivot));
    }

    TwoDigitYear leasePivot() {
        return leasePivot;
    }

    <T> Parsed<T> tell(RegisterColumn column, String read, Parsed<T> parsed) {
        parsed.told().ifPresent(code -> tell(column, code, read));
        return parsed;
    }

    void tell(RegisterColumn column, CellProblemCode code, String read) {
        findings.add(new CellFinding(row.sheet(), row.number(), column, code, read));
    }

    boolean has(RegisterColumn column) {
        return mapping.has(column);
    }

    List<CellFinding> findings() {
        return findings;
    }
}
