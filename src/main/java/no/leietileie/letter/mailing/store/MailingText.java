package no.leietileie.letter.mailing.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.markdown.TemplateText;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.translation.ApprovedText;
import org.jspecify.annotations.Nullable;

/** The approved words of a mailing in one language, copied so that nothing that is written later changes them. */
@Entity
@Table(name = "letter_mailing_text")
public class MailingText {

    private static final int NAMES_LENGTH = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_mailing_text")
    @SequenceGenerator(name = "letter_mailing_text", sequenceName = "letter_mailing_text_seq", allocationSize = 20)
    private @Nullable Long id;

    private long mailingId;

    private int round;

    private long templateId;

    private String templateName;

    private LanguageTag language;

    private long versionId;

    private int versionNumber;

    private String markdown;

    private String sha256;

    private String translators;

    private String approvers;

    private Instant approvedAt;

    @SuppressWarnings("NullAway.Init")
    protected MailingText() {}

    public MailingText(MailingId mailing, int round, ApprovedText text) {
        this.mailingId = mailing.value();
        this.round = round;
        this.templateId = text.template().id().value();
        this.templateName = text.template().name();
        this.language = text.language();
        this.versionId = text.version().id().value();
        this.versionNumber = text.version().number();
        this.markdown = TemplateText.joined(text.blocks());
        this.sha256 = text.sha256();
        this.translators = names(text.translators());
        this.approvers = names(text.approvers());
        this.approvedAt = text.approvedAt();
    }

    private static String names(Set<String> names) {
        String all = String.join(", ", new TreeSet<>(names));
        return all.substring(0, Math.min(all.length(), NAMES_LENGTH));
    }

    public TemplateId template() {
        return new TemplateId(templateId);
    }

    public String templateName() {
        return templateName;
    }

    public LanguageTag language() {
        return language;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public TemplateText text() {
        return TemplateText.parse(markdown);
    }

    public String sha256() {
        return sha256;
    }

    /** Empty for the source language. */
    public String translators() {
        return translators;
    }

    public String approvers() {
        return approvers;
    }

    public Instant approvedAt() {
        return approvedAt;
    }
}
