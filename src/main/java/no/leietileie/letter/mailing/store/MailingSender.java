package no.leietileie.letter.mailing.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.municipality.Letterhead;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The municipality's paper as it was when a mailing was sent. */
@Entity
@Table(name = "letter_mailing_sender")
public class MailingSender {

    @Id
    private long mailingId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Letterhead letterhead;

    private byte @Nullable [] logo;

    @SuppressWarnings("NullAway.Init")
    protected MailingSender() {}

    public MailingSender(MailingId mailing, Letterhead letterhead, byte @Nullable [] logo) {
        this.mailingId = mailing.value();
        this.letterhead = letterhead;
        this.logo = logo;
    }

    public Letterhead letterhead() {
        return letterhead;
    }

    public byte @Nullable [] logo() {
        return logo;
    }
}
