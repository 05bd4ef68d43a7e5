package no.leietileie.letter.translation;

import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.TemplateId;

/**
 * How far a template has come in a language, counted in paragraphs of its latest frozen version.
 *
 * @param total paragraphs of the version; what is in none of the other numbers nobody has translated
 */
public record LanguageProgress(
        TemplateId template, LanguageTag language, long total, long draft, long inReview, long approved, long stale) {

    static LanguageProgress of(TemplateId template, LanguageTag language, long total, List<StateCount> counts) {
        return new LanguageProgress(
                template,
                language,
                total,
                count(counts, TranslationState.DRAFT),
                count(counts, TranslationState.IN_REVIEW),
                count(counts, TranslationState.APPROVED),
                counts.stream()
                        .filter(count -> count.state() == null)
                        .mapToLong(StateCount::count)
                        .sum());
    }

    private static long count(List<StateCount> counts, TranslationState state) {
        return counts.stream()
                .filter(count -> count.state() == state)
                .mapToLong(StateCount::count)
                .sum();
    }

    public long missing() {
        return total - draft - inReview - approved - stale;
    }

    public boolean isComplete() {
        return approved == total;
    }
}
