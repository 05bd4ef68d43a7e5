package no.leietileie.casework.notes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.SignedInUser;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** What a colleague wrote about a household. It is never changed: what is wrong is withdrawn and written anew. */
@Entity
@Table(name = "note")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class Note {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "note")
    @SequenceGenerator(name = "note", sequenceName = "note_seq", allocationSize = 20)
    private @Nullable Long id;

    @Version
    private long version;

    private long householdId;

    private String text;

    private long authorId;

    private String authorName;

    private Instant writtenAt;

    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    Note(HouseholdId household, String text, SignedInUser author, Instant now) {
        this.householdId = household.value();
        this.text = text.strip();
        this.authorId = author.id().value();
        this.authorName = author.displayName();
        this.writtenAt = now;
    }

    NoteId id() {
        return new NoteId(Objects.requireNonNull(id, "The note has not been stored"));
    }

    String text() {
        return text;
    }

    long householdId() {
        return householdId;
    }

    /** @throws IllegalStateException when another colleague wrote it */
    void withdraw(SignedInUser user, Instant now) {
        requireAuthor(user);
        withdrawnAt = now;
    }

    void restore(SignedInUser user) {
        requireAuthor(user);
        withdrawnAt = null;
    }

    private void requireAuthor(SignedInUser user) {
        if (user.id().value() != authorId) {
            throw new IllegalStateException("Only its author withdraws a note");
        }
    }

    NoteRow row(SignedInUser reader) {
        return new NoteRow(id(), text, authorName, writtenAt, reader.id().value() == authorId);
    }

    HeldNote held() {
        return new HeldNote(text, authorName, writtenAt, withdrawnAt);
    }
}
