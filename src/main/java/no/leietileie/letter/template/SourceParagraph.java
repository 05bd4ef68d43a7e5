package no.leietileie.letter.template;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import no.leietileie.letter.markdown.TemplateBlock;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A paragraph of a published version. */
@Entity
@Immutable
@Table(name = "letter_paragraph")
class SourceParagraph {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_paragraph")
    @SequenceGenerator(name = "letter_paragraph", sequenceName = "letter_paragraph_seq", allocationSize = 100)
    private @Nullable Long id;

    private long templateId;

    private long versionId;

    private int position;

    private String paragraphKey;

    private @Nullable String conditionKey;

    private String markdown;

    private String sourceHash;

    @SuppressWarnings("NullAway.Init")
    protected SourceParagraph() {}

    SourceParagraph(TemplateVersion version, int position, ParagraphKey key, TemplateBlock block) {
        this.templateId = version.template().value();
        this.versionId = version.id().value();
        this.position = position;
        this.paragraphKey = key.toString();
        this.conditionKey = block.conditionKey();
        this.markdown = block.markdown();
        this.sourceHash = TextHash.of(block.markdown());
    }

    PublishedParagraph published() {
        return new PublishedParagraph(ParagraphKey.parse(paragraphKey), conditionKey, markdown, sourceHash);
    }
}
