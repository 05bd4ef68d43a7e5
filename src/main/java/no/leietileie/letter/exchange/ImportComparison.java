package no.leietileie.letter.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.letter.template.PublishedParagraph;
import no.leietileie.letter.translation.CheckFinding;
import no.leietileie.letter.translation.TranslatedParagraph;
import no.leietileie.letter.translation.TranslationChecks;
import no.leietileie.letter.translation.TranslationSheet;
import no.leietileie.letter.translation.TranslationText;
import no.leietileie.letter.translation.Translations;
import org.jspecify.annotations.Nullable;

/** Holds a file against what is here now. */
final class ImportComparison {

    private final TranslationSheet sheet;
    private final Map<String, TranslatedParagraph> paragraphs;
    private final Set<String> met = new HashSet<>();

    private ImportComparison(TranslationSheet sheet) {
        this.sheet = sheet;
        this.paragraphs = sheet.paragraphs().stream()
                .collect(Collectors.toMap(one -> one.source().key().toString(), Function.identity()));
    }

    static ImportReport of(XliffContent file, TranslationSheet sheet) {
        ImportComparison comparison = new ImportComparison(sheet);
        List<UnitReport> units = new ArrayList<>();
        for (FileUnit unit : file.units()) {
            units.add(comparison.report(units.size() + 1, unit));
        }
        long absent = comparison.paragraphs.keySet().stream()
                .filter(key -> !comparison.met.contains(key))
                .count();
        return new ImportReport(
                sheet.source().template().id(),
                sheet.language(),
                file.origin().version(),
                sheet.source().version().number(),
                units,
                (int) absent);
    }

    private UnitReport report(int number, FileUnit unit) {
        TranslatedParagraph here = paragraphs.get(unit.key());
        if (here == null) {
            return rejected(number, unit, null, UnitProblem.UNKNOWN_PARAGRAPH);
        }
        met.add(unit.key());
        if (!onOneLine(unit.source()).equals(onOneLine(here.source().markdown()))) {
            return rejected(number, unit, here, UnitProblem.SOURCE_CHANGED);
        }
        String proposed = unit.target();
        if (proposed == null || proposed.isBlank()) {
            return report(number, unit, here, UnitOutcome.UNTRANSLATED, null, List.of());
        }
        if (proposed.length() > Translations.LENGTH) {
            return rejected(number, unit, here, UnitProblem.TOO_LONG);
        }
        List<CheckFinding> findings = TranslationChecks.of(
                here.source().markdown(),
                proposed,
                sheet.source().template().sourceLanguage(),
                sheet.language(),
                sheet.terms());
        return report(number, unit, here, outcome(unit, proposed, here.current(), findings), null, findings);
    }

    private static UnitOutcome outcome(
            FileUnit unit, String proposed, @Nullable TranslationText current, List<CheckFinding> findings) {
        if (current != null && current.markdown().equals(proposed)) {
            return UnitOutcome.UNCHANGED;
        }
        if (findings.stream().anyMatch(UnitReport::rejects)) {
            return UnitOutcome.REJECTED;
        }
        if (current == null) {
            return UnitOutcome.NEW;
        }
        return unit.hasSeen(current.version()) ? UnitOutcome.CHANGED : UnitOutcome.CONFLICT;
    }

    /** Tools break lines as they like. */
    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static UnitReport rejected(
            int number, FileUnit unit, @Nullable TranslatedParagraph here, UnitProblem problem) {
        return report(number, unit, here, UnitOutcome.REJECTED, problem, List.of());
    }

    private static UnitReport report(
            int number,
            FileUnit unit,
            @Nullable TranslatedParagraph here,
            UnitOutcome outcome,
            @Nullable UnitProblem problem,
            List<CheckFinding> findings) {
        PublishedParagraph paragraph = here == null ? null : here.source();
        TranslationText current = here == null ? null : here.current();
        return new UnitReport(number, unit.source(), paragraph, current, unit.target(), outcome, problem, findings);
    }
}
