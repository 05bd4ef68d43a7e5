package no.leietileie.meeting;

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
import java.time.LocalTime;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.SignedInUser;
import no.leietileie.casework.stages.CaseContact;
import no.leietileie.meeting.ParticipantRow.TalkTime;
import no.leietileie.meeting.planning.talks.Talk;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A household in a meeting, with its own time after the common part. */
@Entity
@Table(name = "meeting_participant")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
public class Participant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_participant")
    @SequenceGenerator(name = "meeting_participant", sequenceName = "meeting_participant_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private long seasonId;

    private long meetingId;

    private long householdId;

    private boolean pinned;

    private @Nullable LocalTime talkFrom;

    private @Nullable LocalTime talkTo;

    private @Nullable Long consultantId;

    private @Nullable Long interpreterId;

    @Enumerated(EnumType.STRING)
    private @Nullable Attendance attendance;

    private @Nullable Long taskId;

    private @Nullable Long caseVersion;

    private boolean caseOpened;

    private boolean walkIn;

    private String handReason = "";
    private @Nullable Instant promisedAt;
    private String note = "";

    private String changedByName;

    @SuppressWarnings("NullAway.Init")
    protected Participant() {}

    @SuppressWarnings("NullAway.Init")
    public Participant(Meeting meeting, HouseholdId household, boolean pinned, SignedInUser user) {
        seasonId = meeting.season().value();
        meetingId = meeting.id().value();
        householdId = household.value();
        this.pinned = pinned;
        changedByName = user.displayName();
    }

    public HouseholdId household() {
        return new HouseholdId(householdId);
    }

    public boolean isIn(SeasonId season) {
        return seasonId == season.value();
    }

    public MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    public String changedByName() {
        return changedByName;
    }

    public String reason() {
        return handReason;
    }

    /** @param reason why it is in this meeting, by whoever placed it by hand; may be empty */
    public void explain(String reason) {
        handReason = reason;
    }

    /** It has been told of its place: from now on every change must be told too. */
    public void promise(Instant at) {
        pinned = true;
        promisedAt = at;
    }

    public boolean isPromised() {
        return promisedAt != null;
    }

    /** Takes over what was decided about the same place before the plan was made anew. */
    public void continueFrom(Participant before) {
        pinned = before.pinned;
        handReason = before.handReason;
        promisedAt = before.promisedAt;
        note = before.note;
        attendance = before.attendance;
        taskId = before.taskId;
        caseVersion = before.caseVersion;
        caseOpened = before.caseOpened;
        walkIn = before.walkIn;
    }

    public boolean isPinned() {
        return pinned;
    }

    /** @param talk null where the meeting has no time for it */
    public void talk(@Nullable Talk talk) {
        talkFrom = talk == null ? null : talk.from();
        talkTo = talk == null ? null : talk.to();
        consultantId = talk == null ? null : talk.consultant();
        interpreterId = talk == null ? null : talk.interpreter();
    }

    /** When its own talk begins; null where the meeting has no time for it. */
    public @Nullable LocalTime talkFrom() {
        return talkFrom;
    }

    /** Of the household as a whole; null while it is open. */
    public @Nullable Attendance attendance() {
        return attendance;
    }

    /** Whether it has been met, or will be at this meeting. */
    public boolean hasPlace() {
        return attendance == null || !attendance.needsAnotherPlace();
    }

    /** @param became of the household as a whole; null while it is open */
    public void attend(@Nullable Attendance became, SignedInUser user) {
        attendance = became;
        changedByName = user.displayName();
    }

    /** What was to be done because nobody came; null for nothing. */
    public @Nullable Long task() {
        return taskId;
    }

    public void leadTo(@Nullable Long task) {
        taskId = task;
    }

    /** What the meeting has done with the case; null when it took no step. */
    public @Nullable CaseContact contact() {
        return caseVersion == null ? null : new CaseContact(caseVersion, caseOpened);
    }

    public void contacted(@Nullable CaseContact contact) {
        caseVersion = contact == null ? null : contact.version();
        caseOpened = contact != null && contact.opened();
    }

    /** It came without being invited to this meeting. */
    public void walkedIn() {
        walkIn = true;
    }

    public boolean isWalkIn() {
        return walkIn;
    }

    /** Another interpreter takes over the talk. */
    public void interpretedBy(ResourceId before, ResourceId after) {
        if (interpreterId != null && interpreterId == before.value()) {
            interpreterId = after.value();
        }
    }

    private @Nullable TalkTime talkTime() {
        return talkFrom == null || talkTo == null || consultantId == null
                ? null
                : new TalkTime(
                        talkFrom,
                        talkTo,
                        new ResourceId(consultantId),
                        interpreterId == null ? null : new ResourceId(interpreterId));
    }

    public ParticipantRow row() {
        return new ParticipantRow(
                meeting(), household(), version, pinned, isPromised(), handReason, talkTime(), attendance);
    }
}
