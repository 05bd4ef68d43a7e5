package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.NOT_YES_OR_NO;

import java.util.Set;
import no.leietileie.base.Folded;

public final class YesNoCell {

    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "true", "sann", "1", "x");
    private static final Set<String> NO = Set.of("nei", "n", "no", "false", "usann", "0", "ingen", "ikke", "ikkje");

    private YesNoCell() {}

    public static Parsed<Boolean> parse(String read) {
        var word = Folded.of(read);
        if (YES.contains(word)) {
            return Parsed.of(true);
        }
        if (NO.contains(word)) {
            return Parsed.of(false);
        }
        return CellText.isNothing(read) ? Parsed.blank() : Parsed.problem(NOT_YES_OR_NO, read);
    }
}
