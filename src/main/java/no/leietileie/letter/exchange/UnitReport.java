package no.leietileie.letter.exchange;

import java.util.List;
import no.leietileie.letter.template.PublishedParagraph;
import no.leietileie.letter.translation.CheckCode;
import no.leietileie.letter.translation.CheckFinding;
import no.leietileie.letter.translation.TranslationText;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a file.
 *
 * @param number of the paragraph in the file, counted from 1
 * @param source as it stands in the file
 * @param paragraph it belongs to, null when there is none any more
 * @param current translation here, null when there is none
 * @param proposed by the file, null when nobody has translated
 * @param findings about the proposed text
 */
public record UnitReport(
        int number,
        String source,
        @Nullable PublishedParagraph paragraph,
        @Nullable TranslationText current,
        @Nullable String proposed,
        UnitOutcome outcome,
        @Nullable UnitProblem problem,
        List<CheckFinding> findings) {

    public UnitReport {
        findings = List.copyOf(findings);
    }

    /** A letter with such a text would be wrong whatever it says, so that it is not even kept as a draft. */
    static boolean rejects(CheckFinding finding) {
        return finding.code() == CheckCode.FIELD_MISSING
                || finding.code() == CheckCode.FIELD_EXTRA
                || finding.code() == CheckCode.MARKUP_BROKEN;
    }
}
