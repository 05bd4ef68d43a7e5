package no.leietileie.letter.mailing.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import no.leietileie.letter.mailing.LetterId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A letter as it went out. Reached only through its recipient, whom not everybody may see. */
@Entity
@Table(name = "letter_document")
public class LetterDocument {

    @Id
    private long recipientId;

    private Instant madeAt;

    private String sha256;

    private int pages;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> data;

    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected LetterDocument() {}

    public LetterDocument(
            LetterId letter, Instant madeAt, String sha256, int pages, Map<String, String> data, byte[] content) {
        this.recipientId = letter.value();
        this.madeAt = madeAt;
        this.sha256 = sha256;
        this.pages = pages;
        this.data = Map.copyOf(data);
        this.content = content;
    }

    public long letter() {
        return recipientId;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String sha256() {
        return sha256;
    }

    public int pages() {
        return pages;
    }

    public Map<String, String> data() {
        return data;
    }

    public byte[] content() {
        return content;
    }
}
