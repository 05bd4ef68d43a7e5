package no.leietileie.letter.translation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.markdown.TemplateBlock;
import no.leietileie.letter.markdown.TemplateText;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.template.PublishedParagraph;
import no.leietileie.letter.template.PublishedText;
import no.leietileie.letter.template.SourceApproval;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.template.TextHash;
import no.leietileie.letter.translation.TextLookup.NotSendable;
import no.leietileie.letter.translation.TextLookup.Reason;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way to a text that is sent: the latest decided version, and of other languages only what is approved for its very
 * words. A later version that is not decided yet, or its translations, change nothing here.
 */
@Service
@PreAuthorize(Templates.READERS)
@Transactional(readOnly = true)
public class ApprovedTexts {

    private final TemplateVersions versions;
    private final Templates templates;
    private final TranslationRepository translations;
    private final Clock clock;

    ApprovedTexts(TemplateVersions versions, Templates templates, TranslationRepository translations, Clock clock) {
        this.versions = versions;
        this.templates = templates;
        this.translations = translations;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException for an unknown template */
    public TextLookup find(TemplateId template, LanguageTag language) {
        if (templates.find(template).orElseThrow().archived()) {
            return new NotSendable(Reason.ARCHIVED, 0);
        }
        return versions.findApproved(template)
                .map(source -> source.template().sourceLanguage().equals(language)
                        ? sendable(source)
                        : translated(source, language))
                .orElse(new NotSendable(Reason.SOURCE_NOT_APPROVED, 0));
    }

    private TextLookup sendable(PublishedText source) {
        SourceApproval approval = Objects.requireNonNull(source.version().approval());
        List<TemplateBlock> blocks =
                source.paragraphs().stream().map(PublishedParagraph::block).toList();
        return new TextLookup.Sendable(new ApprovedText(
                source.template(),
                source.version(),
                source.template().sourceLanguage(),
                blocks,
                Set.of(),
                Set.of(approval.body() + ", " + approval.meeting()),
                approval.decidedOn().atStartOfDay(clock.getZone()).toInstant(),
                TextHash.of(TemplateText.joined(blocks))));
    }

    private TextLookup translated(PublishedText source, LanguageTag language) {
        Map<ParagraphKey, List<Translation>> known = translations
                .findByTemplateIdAndLanguageOrderByWrittenAtDescIdDesc(
                        source.template().id().value(), language)
                .stream()
                .collect(Collectors.groupingBy(Translation::paragraph));
        List<TranslationText> approved = new ArrayList<>();
        List<Reason> gaps = new ArrayList<>();
        for (PublishedParagraph paragraph : source.paragraphs()) {
            List<Translation> all = known.getOrDefault(paragraph.key(), List.of());
            all.stream()
                    .filter(one -> one.isOf(paragraph))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> {
                                if (one.state() == TranslationState.APPROVED) {
                                    approved.add(one.text());
                                } else {
                                    gaps.add(Reason.NOT_APPROVED);
                                }
                            },
                            () -> gaps.add(all.isEmpty() ? Reason.NOT_TRANSLATED : Reason.STALE));
        }
        return gaps.isEmpty() ? sendable(source, language, approved) : worst(gaps);
    }

    /** The reason that takes most work to mend, and how often it stands in the way. */
    private static NotSendable worst(List<Reason> gaps) {
        Reason worst = gaps.stream().min(Comparator.naturalOrder()).orElseThrow();
        return new NotSendable(worst, gaps.stream().filter(worst::equals).count());
    }

    private static TextLookup sendable(PublishedText source, LanguageTag language, List<TranslationText> approved) {
        List<TemplateBlock> blocks = new ArrayList<>();
        for (int i = 0; i < approved.size(); i++) {
            blocks.add(source.paragraphs().get(i).with(approved.get(i).markdown()));
        }
        return new TextLookup.Sendable(new ApprovedText(
                source.template(),
                source.version(),
                language,
                blocks,
                approved.stream().map(TranslationText::translatorName).collect(Collectors.toSet()),
                approved.stream()
                        .map(text -> Objects.requireNonNull(text.approverName()))
                        .collect(Collectors.toSet()),
                approved.stream()
                        .map(text -> Objects.requireNonNull(text.approvedAt()))
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                TextHash.of(TemplateText.joined(blocks))));
    }
}
