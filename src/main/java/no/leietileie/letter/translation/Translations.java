package no.leietileie.letter.translation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.SignedInUser;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.template.PublishedParagraph;
import no.leietileie.letter.template.PublishedText;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.translation.TranslationHappened.What;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Translates the latest frozen version of a template, paragraph by paragraph, with four eyes on each. */
@Service
@PreAuthorize(Templates.EDITORS)
@Transactional(readOnly = true)
public class Translations {

    /** Longest translation of a paragraph, and longest remark, in characters. */
    public static final int LENGTH = 15_000;

    public static final int REMARK_LENGTH = 1000;

    /** Longest name of a translator or an agency in characters. */
    public static final int NAME_LENGTH = 120;

    private final TranslationRepository repository;
    private final TermRepository terms;
    private final TemplateVersions versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Translations(
            TranslationRepository repository,
            TermRepository terms,
            TemplateVersions versions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.terms = terms;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    private List<AgreedTerm> agreedTerms(LanguageTag language) {
        return terms.findByLanguageOrderByTerm(language).stream()
                .map(Term::agreedTerm)
                .toList();
    }

    /**
     * Writes a translation of the paragraph as it stands in the latest frozen version; it is a draft then, whatever it was.
     *
     * @param seen the version of the text that was changed, null where there was none
     * @throws ObjectOptimisticLockingFailureException when somebody else has written meanwhile
     */
    @Transactional
    public TranslationText write(
            TemplateId template, LanguageTag language, ParagraphKey key, @Nullable Long seen, String markdown) {
        PublishedText source = published(template);
        requireTranslation(source, language);
        Translation stored = find(template, language, source.paragraph(key)).orElse(null);
        requireUnchanged(stored, seen);
        SignedInUser user = CurrentUser.get();
        return put(
                        template,
                        language,
                        source.paragraph(key),
                        stored,
                        new NewText(markdown, user, user.displayName(), false))
                .map(changed -> {
                    happened(source, language, What.WRITTEN);
                    return repository.saveAndFlush(changed).text();
                })
                .orElseGet(() -> Objects.requireNonNull(stored).text());
    }

    /**
     * Brings in texts that somebody else made; each is a draft then, whatever it was. Texts that are there already are passed
     * over.
     *
     * @param translatorName an agency, or whoever translated
     * @param machineMade nobody who knows the language has read them
     * @return how many were stored
     * @throws ObjectOptimisticLockingFailureException when a source or a translation has changed since they were seen; nothing
     *     is stored then
     */
    @Transactional
    public int bringIn(
            TemplateId template,
            LanguageTag language,
            Collection<IncomingText> texts,
            String translatorName,
            boolean machineMade) {
        PublishedText source = published(template);
        requireTranslation(source, language);
        List<Translation> stored = new ArrayList<>();
        for (IncomingText text : texts) {
            PublishedParagraph paragraph = paragraphOf(source, text);
            Translation known = find(template, language, paragraph).orElse(null);
            requireUnchanged(known, text.seen());
            NewText written = new NewText(text.markdown(), CurrentUser.get(), translatorName, machineMade);
            put(template, language, paragraph, known, written).ifPresent(stored::add);
        }
        repository.saveAll(stored);
        if (!stored.isEmpty()) {
            happened(source, language, What.TAKEN_IN);
        }
        return stored.size();
    }

    private static PublishedParagraph paragraphOf(PublishedText source, IncomingText text) {
        return source.paragraphs().stream()
                .filter(one -> one.key().equals(text.paragraph()) && one.hash().equals(text.sourceHash()))
                .findFirst()
                .orElseThrow(
                        () -> new ObjectOptimisticLockingFailureException("The source was changed meanwhile", null));
    }

    /** @return what has to be stored, empty when nothing is new */
    private Optional<Translation> put(
            TemplateId template,
            LanguageTag language,
            PublishedParagraph paragraph,
            @Nullable Translation stored,
            NewText text) {
        if (text.markdown().length() > LENGTH) {
            throw new IllegalArgumentException("A translation has at most " + LENGTH + " characters");
        }
        if (stored == null) {
            return Optional.of(new Translation(template, language, paragraph, text, clock.instant()));
        }
        if (stored.markdown().equals(text.markdown().strip())) {
            return Optional.empty();
        }
        stored.write(text, clock.instant());
        return Optional.of(stored);
    }

    private static void requireTranslation(PublishedText source, LanguageTag language) {
        if (language.equals(source.template().sourceLanguage())) {
            throw new IllegalArgumentException("The source is not translated into itself");
        }
    }

    private static void requireUnchanged(@Nullable Translation stored, @Nullable Long seen) {
        Long version = stored == null ? null : Long.valueOf(stored.version());
        if (!Objects.equals(version, seen)) {
            throw new ObjectOptimisticLockingFailureException("The translation was written meanwhile", null);
        }
    }

    /** Hands drafts in for review. Whoever does so answers for them, also for those a machine made. */
    @Transactional
    public ReviewResult submit(TemplateId template, LanguageTag language, Collection<ParagraphKey> keys) {
        PublishedText source = published(template);
        Map<ParagraphKey, ApprovalRefusal> refused = new HashMap<>();
        int changed = 0;
        for (PublishedParagraph paragraph : wanted(source, keys)) {
            Optional<Translation> draft =
                    find(template, language, paragraph).filter(found -> found.state() == TranslationState.DRAFT);
            draft.ifPresent(found -> found.submit(CurrentUser.get()));
            changed += draft.isPresent() ? 1 : 0;
        }
        if (changed > 0) {
            happened(source, language, What.SUBMITTED);
        }
        return new ReviewResult(changed, refused);
    }

    /** Approves what is in review, passes every check and was not written by the user herself. */
    @Transactional
    public ReviewResult approve(TemplateId template, LanguageTag language, Collection<ParagraphKey> keys) {
        PublishedText source = published(template);
        List<AgreedTerm> agreed = agreedTerms(language);
        Map<ParagraphKey, ApprovalRefusal> refused = new HashMap<>();
        List<Translation> approved = new ArrayList<>();
        for (PublishedParagraph paragraph : wanted(source, keys)) {
            Optional<Translation> found = find(template, language, paragraph);
            Optional<ApprovalRefusal> refusal = found.map(
                            one -> refusal(one, paragraph, source.template().sourceLanguage(), language, agreed))
                    .orElse(Optional.of(ApprovalRefusal.STALE));
            refusal.ifPresentOrElse(why -> refused.put(paragraph.key(), why), () -> approved.add(found.orElseThrow()));
        }
        approved.forEach(one -> one.approve(CurrentUser.get(), clock.instant()));
        if (!approved.isEmpty()) {
            happened(source, language, What.APPROVED);
        }
        return new ReviewResult(approved.size(), refused);
    }

    private static Optional<ApprovalRefusal> refusal(
            Translation translation,
            PublishedParagraph paragraph,
            LanguageTag from,
            LanguageTag to,
            List<AgreedTerm> agreed) {
        return translation.refusal(
                CurrentUser.get(),
                TranslationChecks.of(paragraph.markdown(), translation.markdown(), from, to, agreed));
    }

    /** @param remark tells the translator what to mend */
    @Transactional
    public void sendBack(TemplateId template, LanguageTag language, ParagraphKey key, String remark) {
        if (remark.isBlank() || remark.length() > REMARK_LENGTH) {
            throw new IllegalArgumentException("A remark has 1 to " + REMARK_LENGTH + " characters");
        }
        PublishedText source = published(template);
        find(template, language, source.paragraph(key)).orElseThrow().sendBack(remark);
        happened(source, language, What.SENT_BACK);
    }

    private PublishedText published(TemplateId template) {
        return versions.findPublished(template)
                .orElseThrow(() -> new IllegalStateException("Only a frozen version is translated"));
    }

    private Optional<Translation> find(TemplateId template, LanguageTag language, PublishedParagraph paragraph) {
        return repository.findByTemplateIdAndLanguageAndParagraphKeyAndSourceHash(
                template.value(), language, paragraph.key().toString(), paragraph.hash());
    }

    private static List<PublishedParagraph> wanted(PublishedText source, Collection<ParagraphKey> keys) {
        return source.paragraphs().stream()
                .filter(paragraph -> keys.contains(paragraph.key()))
                .toList();
    }

    private void happened(PublishedText source, LanguageTag language, What what) {
        events.publishEvent(
                new TranslationHappened(source.template().id(), source.version().number(), language, what));
    }
}
