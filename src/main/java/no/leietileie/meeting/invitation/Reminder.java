package no.leietileie.meeting.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import no.leietileie.access.AddressProtection;
import org.hibernate.annotations.Filter;

/** That a household was reminded of its place. A meeting at another time is another place. */
@Entity
@Table(name = "meeting_reminder")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class Reminder {

    @Embeddable
    record Key(
            @Column(name = "meeting_id") long meetingId,
            @Column(name = "household_id") long householdId,
            @Column(name = "starts_at") Instant startsAt) {}

    @EmbeddedId
    private Key id;

    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Reminder() {}

    Reminder(Key id, Instant now) {
        this.id = id;
        madeAt = now;
    }
}
