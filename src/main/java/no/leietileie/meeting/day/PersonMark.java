package no.leietileie.meeting.day;

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
import no.leietileie.access.AddressProtection;
import no.leietileie.access.SignedInUser;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.MeetingId;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** What became of one person's invitation to a meeting. */
@Entity
@Table(name = "meeting_attendance")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class PersonMark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_attendance")
    @SequenceGenerator(name = "meeting_attendance", sequenceName = "meeting_attendance_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private long meetingId;

    private long householdId;

    private long person;

    @Enumerated(EnumType.STRING)
    private @Nullable Attendance mark;

    private String changedByName;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonMark() {}

    PersonMark(MeetingId meeting, HouseholdId household, long person, SignedInUser user, Instant now) {
        meetingId = meeting.value();
        householdId = household.value();
        this.person = person;
        changedByName = user.displayName();
        changedAt = now;
    }

    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }

    long person() {
        return person;
    }

    @Nullable
    Attendance mark() {
        return mark;
    }

    String changedByName() {
        return changedByName;
    }

    Instant changedAt() {
        return changedAt;
    }

    void become(@Nullable Attendance wanted, SignedInUser user, Instant now) {
        mark = wanted;
        changedByName = user.displayName();
        changedAt = now;
    }
}
