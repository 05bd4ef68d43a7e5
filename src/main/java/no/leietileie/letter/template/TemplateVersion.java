package no.leietileie.letter.template;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import no.leietileie.access.SignedInUser;
import org.jspecify.annotations.Nullable;

/** One text of a template: a draft that is written on, then published and frozen, then approved. */
@Entity
@Table(name = "letter_template_version")
class TemplateVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_template_version")
    @SequenceGenerator(
            name = "letter_template_version",
            sequenceName = "letter_template_version_seq",
            allocationSize = 20)
    private @Nullable Long id;

    @Version
    private long version;

    private long templateId;

    private int number;

    private String markdown;

    private Instant changedAt;

    private long changedBy;

    private String changedByName;

    private @Nullable Instant publishedAt;

    private @Nullable String publishedByName;

    private @Nullable String approvalBody;

    private @Nullable String approvalMeeting;

    private @Nullable LocalDate approvedOn;

    private @Nullable Instant approvalNotedAt;

    private @Nullable String approvalNotedBy;

    @SuppressWarnings("NullAway.Init")
    protected TemplateVersion() {}

    TemplateVersion(TemplateId template, int number, String markdown, SignedInUser user, Instant now) {
        this.templateId = template.value();
        this.number = number;
        write(markdown, user, now);
    }

    /** @throws IllegalStateException once it is published */
    final void write(String text, SignedInUser user, Instant now) {
        if (publishedAt != null) {
            throw new IllegalStateException("A published version is never changed");
        }
        markdown = text;
        changedAt = now;
        changedBy = user.id().value();
        changedByName = user.displayName();
    }

    void publish(SignedInUser user, Instant now) {
        if (publishedAt != null) {
            throw new IllegalStateException("The version is published already");
        }
        publishedAt = now;
        publishedByName = user.displayName();
    }

    /** @throws IllegalStateException for a draft: what is approved must not change any more */
    void approve(SourceApproval approval, SignedInUser user, Instant now) {
        if (publishedAt == null) {
            throw new IllegalStateException("Only a published version is approved");
        }
        approvalBody = approval.body();
        approvalMeeting = approval.meeting();
        approvedOn = approval.decidedOn();
        approvalNotedAt = now;
        approvalNotedBy = user.displayName();
    }

    void withdrawApproval() {
        approvalBody = null;
        approvalMeeting = null;
        approvedOn = null;
        approvalNotedAt = null;
        approvalNotedBy = null;
    }

    VersionId id() {
        return new VersionId(Objects.requireNonNull(id, "The version has not been stored"));
    }

    TemplateId template() {
        return new TemplateId(templateId);
    }

    int number() {
        return number;
    }

    String markdown() {
        return markdown;
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    Draft draft() {
        return new Draft(template(), number, version, markdown, changedByName, changedAt);
    }

    VersionRow row() {
        return new VersionRow(
                id(),
                template(),
                number,
                changedByName,
                changedAt,
                publishedByName,
                publishedAt,
                approval(),
                approvalNotedBy);
    }

    @Nullable
    SourceApproval approval() {
        return approvalBody == null || approvalMeeting == null || approvedOn == null
                ? null
                : new SourceApproval(approvalBody, approvedOn, approvalMeeting);
    }
}
