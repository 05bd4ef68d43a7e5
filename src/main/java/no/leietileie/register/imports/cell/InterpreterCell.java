package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.NOT_YES_OR_NO;
import static no.leietileie.register.imports.cell.CellProblemCode.UNKNOWN_LANGUAGE;

import java.util.regex.Pattern;

/** {@code N}, {@code Ja}, {@code Ja, tyrkisk} or only the language, which means yes. */
public final class InterpreterCell {

    private static final Pattern YES_AND_LANGUAGE = Pattern.compile("(?i)(?:ja|j|yes|y)\\b[ ,:;/(–-]+([^)]*)\\)?");

    private InterpreterCell() {}

    public static Parsed<InterpreterNeed> parse(String read) {
        var answer = YesNoCell.parse(read);
        if (!(answer instanceof Parsed.Problem)) {
            return answer.map(needed -> needed ? new InterpreterNeed(true, null) : InterpreterNeed.NONE);
        }
        var yes = YES_AND_LANGUAGE.matcher(CellText.spaced(read));
        if (yes.matches()) {
            var language = LanguageCell.parse(yes.group(1)).found().orElse(null);
            return Parsed.of(new InterpreterNeed(true, language), language == null ? UNKNOWN_LANGUAGE : null);
        }
        return LanguageCell.parse(read)
                .found()
                .map(language -> Parsed.of(new InterpreterNeed(true, language)))
                .orElseGet(() -> Parsed.problem(NOT_YES_OR_NO, read));
    }
}
