package no.leietileie.letter.mailing.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import no.leietileie.access.ActingUser;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.SignedInUser;
import no.leietileie.letter.mailing.LetterId;
import org.jspecify.annotations.Nullable;

/** One step on the way of a letter. */
@Entity
@Table(name = "letter_status")
public class LetterStatus {

    /** Somebody has taken the print file along; its letters are as they were. */
    public static final String FETCHED = "FETCHED";

    private static final int DETAIL_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_status")
    @SequenceGenerator(name = "letter_status", sequenceName = "letter_status_seq", allocationSize = 500)
    private @Nullable Long id;

    private long recipientId;

    private Instant at;

    private String status;

    private @Nullable String detail;

    private String actorName;

    @SuppressWarnings("NullAway.Init")
    protected LetterStatus() {}

    /** @param detail never what the letter says */
    public LetterStatus(LetterId letter, String status, @Nullable String detail, Instant at) {
        SignedInUser actor = CurrentUser.find().orElse(ActingUser.SYSTEM);
        this.recipientId = letter.value();
        this.at = at;
        this.status = status;
        this.detail = detail == null ? null : detail.substring(0, Math.min(DETAIL_LENGTH, detail.length()));
        this.actorName = actor.displayName();
    }

    public Instant at() {
        return at;
    }

    public String status() {
        return status;
    }

    public @Nullable String detail() {
        return detail;
    }

    public String actorName() {
        return actorName;
    }
}
