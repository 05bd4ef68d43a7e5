package no.leietileie.letter.translation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.access.CurrentUser;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.template.PublishedParagraph;
import no.leietileie.letter.template.PublishedText;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.template.VersionId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the translations have come: one language side by side with its source, and all of them in numbers. */
@Service
@PreAuthorize(Templates.EDITORS)
@Transactional(readOnly = true)
public class TranslationSheets {

    private final TranslationRepository repository;
    private final TermRepository terms;
    private final TemplateVersions versions;

    TranslationSheets(TranslationRepository repository, TermRepository terms, TemplateVersions versions) {
        this.repository = repository;
        this.terms = terms;
        this.versions = versions;
    }

    /** The latest frozen version; empty while there is none. */
    public Optional<TranslationSheet> find(TemplateId template, LanguageTag language) {
        return versions.findPublished(template).map(source -> sheet(source, language));
    }

    private TranslationSheet sheet(PublishedText source, LanguageTag language) {
        Map<ParagraphKey, List<Translation>> known = repository
                .findByTemplateIdAndLanguageOrderByWrittenAtDescIdDesc(
                        source.template().id().value(), language)
                .stream()
                .collect(Collectors.groupingBy(Translation::paragraph));
        List<AgreedTerm> agreed = terms.findByLanguageOrderByTerm(language).stream()
                .map(Term::agreedTerm)
                .toList();
        LanguageTag from = source.template().sourceLanguage();
        return new TranslationSheet(
                source,
                language,
                source.paragraphs().stream()
                        .map(paragraph -> {
                            List<Translation> all = known.getOrDefault(paragraph.key(), List.of());
                            return beside(
                                    paragraph,
                                    all,
                                    text -> TranslationChecks.of(paragraph.markdown(), text, from, language, agreed));
                        })
                        .toList(),
                agreed);
    }

    private static TranslatedParagraph beside(
            PublishedParagraph paragraph, List<Translation> newestFirst, Function<String, List<CheckFinding>> checks) {
        return newestFirst.stream()
                .filter(one -> one.isOf(paragraph))
                .findFirst()
                .map(current -> beside(paragraph, current, checks.apply(current.markdown())))
                .orElseGet(() -> new TranslatedParagraph(
                        paragraph,
                        null,
                        newestFirst.isEmpty() ? null : newestFirst.getFirst().text(),
                        List.of(),
                        ApprovalRefusal.STALE));
    }

    private static TranslatedParagraph beside(
            PublishedParagraph paragraph, Translation current, List<CheckFinding> findings) {
        return new TranslatedParagraph(
                paragraph,
                current.text(),
                null,
                findings,
                current.refusal(CurrentUser.get(), findings).orElse(null));
    }

    /** Every template and language in which anything has been translated. */
    @PreAuthorize(Templates.READERS)
    public List<LanguageProgress> listProgress() {
        List<Long> latest =
                versions.listPublishedIds().stream().map(VersionId::value).toList();
        Map<Long, Long> totals = repository.countParagraphs(latest).stream()
                .collect(Collectors.toMap(ParagraphCount::templateId, ParagraphCount::count));
        return Stream.concat(repository.countCurrent(latest).stream(), repository.countStale(latest).stream())
                .collect(Collectors.groupingBy(count -> Map.entry(count.templateId(), count.language())))
                .entrySet()
                .stream()
                .map(entry -> LanguageProgress.of(
                        new TemplateId(entry.getKey().getKey()),
                        entry.getKey().getValue(),
                        totals.getOrDefault(entry.getKey().getKey(), 0L),
                        entry.getValue()))
                .toList();
    }
}
