package no.leietileie.letter.translation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.leietileie.access.SignedInUser;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.template.PublishedParagraph;
import no.leietileie.letter.template.TemplateId;
import org.jspecify.annotations.Nullable;

/** One text of a source paragraph in one language. */
@Entity
@Table(name = "letter_translation")
class Translation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_translation")
    @SequenceGenerator(name = "letter_translation", sequenceName = "letter_translation_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    private long version;

    private long templateId;

    private LanguageTag language;

    private String paragraphKey;

    private String sourceHash;

    private String sourceMarkdown;

    private String markdown;

    @Enumerated(EnumType.STRING)
    private TranslationState state = TranslationState.DRAFT;

    private boolean machineMade;

    private UserIds writerIds = new UserIds(Set.of());

    private String translatorName;

    private Instant writtenAt;

    private @Nullable Long approverId;

    private @Nullable String approverName;

    private @Nullable Instant approvedAt;

    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected Translation() {}

    Translation(TemplateId template, LanguageTag language, PublishedParagraph source, NewText text, Instant now) {
        this.templateId = template.value();
        this.language = language;
        this.paragraphKey = source.key().toString();
        this.sourceHash = source.hash();
        this.sourceMarkdown = source.markdown();
        write(text, now);
    }

    /** Whatever it was, it is a draft again. */
    final void write(NewText text, Instant now) {
        UserIds earlier = state == TranslationState.APPROVED ? new UserIds(Set.of()) : writerIds;
        moveTo(TranslationState.DRAFT);
        markdown = text.markdown().strip();
        machineMade = text.machineMade();
        translatorName = text.translatorName();
        writerIds = earlier.with(text.writer().id().value());
        writtenAt = now;
        approverId = null;
        approverName = null;
        approvedAt = null;
    }

    /** Whoever hands a text in answers for it, and so cannot approve it. */
    void submit(SignedInUser user) {
        moveTo(TranslationState.IN_REVIEW);
        if (machineMade) {
            machineMade = false;
            translatorName = user.displayName();
        }
        writerIds = writerIds.with(user.id().value());
        remark = null;
    }

    void sendBack(String why) {
        moveTo(TranslationState.DRAFT);
        remark = why.strip();
    }

    Optional<ApprovalRefusal> refusal(SignedInUser user) {
        if (!state.mayBecome(TranslationState.APPROVED)) {
            return Optional.of(ApprovalRefusal.NOT_IN_REVIEW);
        }
        return writerIds.contains(user.id().value()) ? Optional.of(ApprovalRefusal.OWN_TEXT) : Optional.empty();
    }

    /** As {@link #refusal(SignedInUser)}, and not while a check forbids it. */
    Optional<ApprovalRefusal> refusal(SignedInUser user, List<CheckFinding> findings) {
        return refusal(user)
                .or(() -> findings.stream().anyMatch(CheckFinding::blocks)
                        ? Optional.of(ApprovalRefusal.FAILS_A_CHECK)
                        : Optional.empty());
    }

    void approve(SignedInUser user, Instant now) {
        refusal(user).ifPresent(refusal -> {
            throw new IllegalStateException("Not to be approved: " + refusal);
        });
        moveTo(TranslationState.APPROVED);
        approverId = user.id().value();
        approverName = user.displayName();
        approvedAt = now;
        remark = null;
    }

    private void moveTo(TranslationState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("From " + state + " a translation does not become " + next);
        }
        state = next;
    }

    boolean isOf(PublishedParagraph source) {
        return paragraphKey.equals(source.key().toString()) && sourceHash.equals(source.hash());
    }

    ParagraphKey paragraph() {
        return ParagraphKey.parse(paragraphKey);
    }

    TranslationState state() {
        return state;
    }

    String markdown() {
        return markdown;
    }

    long version() {
        return version;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    TranslationText text() {
        return new TranslationText(
                new TranslationId(Objects.requireNonNull(id, "The translation has not been stored")),
                version,
                sourceMarkdown,
                markdown,
                state,
                machineMade,
                translatorName,
                writtenAt,
                approverName,
                approvedAt,
                remark);
    }
}
