package no.leietileie.letter.template;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.leietileie.access.CurrentUser;
import no.leietileie.letter.lint.Finding;
import no.leietileie.letter.lint.Lint;
import no.leietileie.letter.markdown.TemplateBlock;
import no.leietileie.letter.markdown.TemplateText;
import no.leietileie.letter.template.TemplateHappened.What;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts of a template through time. Of each template one draft at most is written on; all else is frozen. */
@Service
@PreAuthorize(Templates.EDITORS)
@Transactional(readOnly = true)
public class TemplateVersions {

    /** Longest text in characters: some twenty pages, far more than anybody reads. */
    public static final int LENGTH = 100_000;

    private final TemplateRepository templates;
    private final TemplateVersionRepository versions;
    private final SourceParagraphRepository paragraphs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TemplateVersions(
            TemplateRepository templates,
            TemplateVersionRepository versions,
            SourceParagraphRepository paragraphs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.templates = templates;
        this.versions = versions;
        this.paragraphs = paragraphs;
        this.events = events;
        this.clock = clock;
    }

    /** The text to go on with: the draft, or the latest version as the beginning of one. */
    public Draft draft(TemplateId template) {
        TemplateVersion last = versions.findFirstByTemplateIdOrderByNumberDesc(template.value())
                .orElseThrow();
        Draft text = last.draft();
        return last.isPublished()
                ? new Draft(
                        template,
                        text.number() + 1,
                        Draft.NONE,
                        text.markdown(),
                        text.changedByName(),
                        text.changedAt())
                : text;
    }

    /** @param seen of the draft that the text was written on */
    @Transactional
    public SaveResult saveDraft(TemplateId template, long seen, String markdown) {
        if (markdown.length() > LENGTH) {
            return new SaveResult.TooLong();
        }
        Draft stored = draft(template);
        if (stored.seen() != seen) {
            return stored.markdown().equals(markdown) ? new SaveResult.Saved(stored) : new SaveResult.Conflict(stored);
        }
        return new SaveResult.Saved(stored.markdown().equals(markdown) ? stored : write(stored, markdown));
    }

    private Draft write(Draft before, String markdown) {
        TemplateVersion version = versions.findByTemplateIdAndPublishedAtIsNull(
                        before.template().value())
                .orElseGet(() -> new TemplateVersion(
                        before.template(), before.number(), markdown, CurrentUser.get(), clock.instant()));
        version.write(markdown, CurrentUser.get(), clock.instant());
        return versions.saveAndFlush(version).draft();
    }

    /**
     * Freezes the draft; translators work from it, and the steering group decides about it.
     *
     * @return the findings that block it; empty when it was published
     * @throws IllegalStateException when there is no draft
     */
    @Transactional
    public List<Finding> publish(TemplateId id) {
        TemplateVersion draft = versions.findByTemplateIdAndPublishedAtIsNull(id.value())
                .orElseThrow(() -> new IllegalStateException("There is no draft to publish"));
        Template template = templates.findById(id.value()).orElseThrow();
        TemplateText text = TemplateText.parse(draft.markdown());
        List<Finding> blocking = Lint.of(text, template.type(), template.sourceLanguage()).stream()
                .filter(Finding::blocks)
                .toList();
        if (blocking.isEmpty()) {
            storeParagraphs(draft, text.blocks());
            draft.publish(CurrentUser.get(), clock.instant());
            events.publishEvent(new TemplateHappened(id, draft.number(), What.PUBLISHED));
        }
        return blocking;
    }

    private void storeParagraphs(TemplateVersion version, List<TemplateBlock> blocks) {
        Map<ParagraphKey, String> known = knownParagraphs(version.template());
        List<ParagraphKey> keys = List.copyOf(known.keySet());
        List<@Nullable Integer> aligned = Alignment.of(
                List.copyOf(known.values()),
                blocks.stream().map(TemplateBlock::markdown).toList());
        List<SourceParagraph> stored = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Integer place = aligned.get(i);
            ParagraphKey key = place == null ? ParagraphKey.fresh() : keys.get(place);
            stored.add(new SourceParagraph(version, i, key, blocks.get(i)));
        }
        paragraphs.saveAll(stored);
    }

    /** Every paragraph there ever was, as it was last: one that was removed and comes back is itself again. */
    private Map<ParagraphKey, String> knownParagraphs(TemplateId template) {
        Map<ParagraphKey, String> known = new LinkedHashMap<>();
        paragraphs.findByTemplateIdOrderByVersionIdDescPosition(template.value()).stream()
                .map(SourceParagraph::published)
                .forEach(paragraph -> known.putIfAbsent(paragraph.key(), paragraph.markdown()));
        return known;
    }

    /** Makes the text of an earlier version the draft. What was in the draft is lost, so that a page asks first. */
    @Transactional
    public Draft restore(VersionId id) {
        TemplateVersion wanted = versions.findById(id.value()).orElseThrow();
        Draft draft = write(draft(wanted.template()), wanted.markdown());
        events.publishEvent(new TemplateHappened(wanted.template(), wanted.number(), What.RESTORED));
        return draft;
    }

    /** Notes that a frozen text was decided; from then on it is what is sent. */
    @Transactional
    public void approve(VersionId id, SourceApproval approval) {
        TemplateVersion version = versions.findById(id.value()).orElseThrow();
        version.approve(approval, CurrentUser.get(), clock.instant());
        events.publishEvent(new TemplateHappened(version.template(), version.number(), What.APPROVED));
    }

    /** For a decision that was noted by mistake. */
    @Transactional
    public void withdrawApproval(VersionId id) {
        TemplateVersion version = versions.findById(id.value()).orElseThrow();
        version.withdrawApproval();
        events.publishEvent(new TemplateHappened(version.template(), version.number(), What.APPROVAL_WITHDRAWN));
    }

    /** Newest first. */
    public List<VersionRow> list(TemplateId template) {
        return versions.findByTemplateIdOrderByNumberDesc(template.value()).stream()
                .map(TemplateVersion::row)
                .toList();
    }

    public String markdown(VersionId id) {
        return versions.findById(id.value()).orElseThrow().markdown();
    }

    /** The latest frozen version. */
    @PreAuthorize(Templates.READERS)
    public Optional<PublishedText> findPublished(TemplateId template) {
        return versions.findFirstByTemplateIdAndPublishedAtIsNotNullOrderByNumberDesc(template.value())
                .map(this::published);
    }

    /** Of each template the latest frozen version. */
    @PreAuthorize(Templates.READERS)
    public List<VersionId> listPublishedIds() {
        return versions.latestPublished().stream().map(VersionId::new).toList();
    }

    /** The latest version that was decided. */
    @PreAuthorize(Templates.READERS)
    public Optional<PublishedText> findApproved(TemplateId template) {
        return versions.findFirstByTemplateIdAndApprovedOnIsNotNullOrderByNumberDesc(template.value())
                .map(this::published);
    }

    private PublishedText published(TemplateVersion version) {
        return new PublishedText(
                templates.findById(version.template().value()).orElseThrow().info(),
                version.row(),
                paragraphs.findByVersionIdOrderByPosition(version.id().value()).stream()
                        .map(SourceParagraph::published)
                        .toList());
    }
}
