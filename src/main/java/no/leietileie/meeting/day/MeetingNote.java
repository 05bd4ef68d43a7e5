package no.leietileie.meeting.day;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.SignedInUser;
import no.leietileie.meeting.MeetingId;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** One field of what is written down about a household at a meeting. */
@Entity
@Table(name = "meeting_note")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class MeetingNote {

    @Embeddable
    record Key(
            long meetingId,
            long householdId,
            @Enumerated(EnumType.STRING) DayField field) {}

    @EmbeddedId
    private Key id;

    @Version
    private @Nullable Long version;

    private String text;

    private String changedByName;

    private @Nullable Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected MeetingNote() {}

    /** Empty, until somebody writes. */
    MeetingNote(MeetingId meeting, HouseholdId household, DayField field, SignedInUser writer) {
        id = new Key(meeting.value(), household.value(), field);
        text = "";
        changedByName = writer.displayName();
    }

    MeetingId meeting() {
        return new MeetingId(id.meetingId());
    }

    HouseholdId household() {
        return new HouseholdId(id.householdId());
    }

    DayField field() {
        return id.field();
    }

    String text() {
        return text;
    }

    String changedByName() {
        return changedByName;
    }

    void change(String newText, SignedInUser user, Instant now) {
        text = newText;
        changedByName = user.displayName();
        changedAt = now;
    }
}
