package no.leietileie.letter.translation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateRow;

/**
 * Which letter can be read in which language, and by how many it is waited for.
 *
 * @param templates in use, by name
 * @param lines the language that most households read first
 * @param unknown households of whom no language is known; they get the Norwegian text
 */
public record Coverage(List<TemplateRow> templates, List<CoverageLine> lines, long unknown) {

    public Coverage {
        templates = List.copyOf(templates);
        lines = List.copyOf(lines);
    }

    /**
     * @param progress of what has been begun
     * @param households by the language they read
     */
    static Coverage of(
            List<TemplateRow> templates,
            List<LanguageProgress> progress,
            Map<LanguageTag, Long> households,
            long unknown) {
        List<TemplateRow> used =
                templates.stream().filter(row -> !row.info().archived()).toList();
        Set<LanguageTag> languages = new LinkedHashSet<>(households.keySet());
        progress.forEach(one -> languages.add(one.language()));
        used.forEach(row -> languages.add(row.info().sourceLanguage()));
        List<CoverageLine> lines = languages.stream()
                .map(language -> line(language, used, progress, households.getOrDefault(language, 0L)))
                .sorted(Comparator.comparingLong(CoverageLine::households)
                        .reversed()
                        .thenComparing(LetterLanguages.byDemand(CoverageLine::language)))
                .toList();
        return new Coverage(used, lines, unknown);
    }

    private static CoverageLine line(
            LanguageTag language, List<TemplateRow> templates, List<LanguageProgress> progress, long households) {
        Map<TemplateId, CoverageState> states = new HashMap<>();
        for (TemplateRow row : templates) {
            states.put(row.info().id(), state(language, row, progress));
        }
        return new CoverageLine(language, households, states);
    }

    private static CoverageState state(LanguageTag language, TemplateRow row, List<LanguageProgress> progress) {
        if (row.publishedNumber() == null) {
            return CoverageState.NO_SOURCE;
        }
        if (language.equals(row.info().sourceLanguage())) {
            return row.publishedNumber().equals(row.approvedNumber())
                    ? CoverageState.APPROVED
                    : CoverageState.SOURCE_UNDECIDED;
        }
        return progress.stream()
                .filter(one ->
                        one.template().equals(row.info().id()) && one.language().equals(language))
                .findFirst()
                .map(CoverageState::of)
                .orElse(CoverageState.MISSING);
    }

    /** The gap that most households wait for. */
    public Optional<CoverageLine> widestGap() {
        return lines.stream()
                .filter(line -> line.gaps() > 0 && line.households() > 0)
                .findFirst();
    }

    /** Letters and languages that somebody waits for. */
    public long gaps() {
        return lines.stream()
                .filter(line -> line.households() > 0)
                .mapToLong(CoverageLine::gaps)
                .sum();
    }

    /** Households that lack at least one letter in their language. */
    public long waiting() {
        return lines.stream()
                .filter(line -> line.gaps() > 0)
                .mapToLong(CoverageLine::households)
                .sum();
    }
}
