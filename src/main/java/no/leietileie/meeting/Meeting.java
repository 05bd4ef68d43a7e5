package no.leietileie.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.access.SignedInUser;
import no.leietileie.meeting.planning.BookedInterpreter;
import no.leietileie.meeting.planning.GroupKey;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.resource.BookingReference;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A group meeting: when, where and with whom of the team. Whom it is planned for is nothing for those who come. */
@Entity
@Table(name = "group_meeting")
public class Meeting {

    private static final int BATCH = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "group_meeting")
    @SequenceGenerator(name = "group_meeting", sequenceName = "group_meeting_seq", allocationSize = 20)
    private @Nullable Long id;

    @Version
    private long version;

    private long seasonId;

    private Instant startsAt;

    private Instant endsAt;

    private long venueId;

    @Enumerated(EnumType.STRING)
    private GroupKey groupKey;

    private String groupCode;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    private boolean slotPinned;

    private String note = "";

    @ElementCollection
    @BatchSize(size = BATCH)
    @CollectionTable(name = "group_meeting_staff", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    @Column(name = "resource_id")
    private List<Long> staff = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = BATCH)
    @CollectionTable(name = "group_meeting_interpreter", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<InterpreterBooking> interpreters = new ArrayList<>();

    private String changedByName;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    @SuppressWarnings("NullAway.Init")
    public Meeting(SeasonId season, TimeSlot slot, PlannedMeeting planned, SignedInUser user) {
        seasonId = season.value();
        plan(slot, planned, user);
    }

    public final void plan(TimeSlot slot, PlannedMeeting planned, SignedInUser user) {
        startsAt = slot.start();
        endsAt = slot.end();
        venueId = planned.venue();
        groupKey = planned.kind().key();
        groupCode = planned.kind().code();
        replace(staff, planned.staff());
        replace(
                interpreters,
                planned.interpreters().stream()
                        .map(booked -> new InterpreterBooking(booked.interpreter(), booked.language()))
                        .toList());
        changedByName = user.displayName();
    }

    private static <T> void replace(List<T> stored, List<T> wanted) {
        if (!stored.equals(wanted)) {
            stored.clear();
            stored.addAll(wanted);
        }
    }

    public MeetingId id() {
        return new MeetingId(Objects.requireNonNull(id, "The meeting has not been stored"));
    }

    public SeasonId season() {
        return new SeasonId(seasonId);
    }

    public TimeSlot slot() {
        return new TimeSlot(startsAt, endsAt);
    }

    public long version() {
        return version;
    }

    public String changedByName() {
        return changedByName;
    }

    public ResourceId venue() {
        return new ResourceId(venueId);
    }

    public Set<ResourceId> consultants() {
        return staff.stream().map(ResourceId::new).collect(Collectors.toSet());
    }

    /** @param stays whether time and venue stay when the plan is made anew */
    public void pinSlot(boolean stays) {
        slotPinned = stays;
    }

    public boolean isSlotPinned() {
        return slotPinned;
    }

    /** What has begun, or is over or off, is not planned anew. */
    public boolean isOpenAt(Instant now) {
        return state == MeetingState.PLANNED && startsAt.isAfter(now);
    }

    public boolean isPlannedOrHeld() {
        return state != MeetingState.CANCELLED;
    }

    public boolean isCancelled() {
        return state == MeetingState.CANCELLED;
    }

    /** It is not held; what it was stays known. */
    public void cancel(SignedInUser user) {
        state = MeetingState.CANCELLED;
        changedByName = user.displayName();
    }

    /** The cancellation is taken back. */
    public void restore(SignedInUser user) {
        state = MeetingState.PLANNED;
        changedByName = user.displayName();
    }

    public MeetingState state() {
        return state;
    }

    /**
     * It was held when somebody came.
     *
     * @param came whether anybody of those invited has come so far
     */
    public void held(boolean came) {
        if (state != MeetingState.CANCELLED) {
            state = came ? MeetingState.HELD : MeetingState.PLANNED;
        }
    }

    public BookingReference reference() {
        return new BookingReference(Meetings.BOOKING, id().value());
    }

    public Set<ResourceId> resources() {
        return Stream.concat(
                        Stream.concat(Stream.of(venueId), staff.stream()),
                        interpreters.stream().map(InterpreterBooking::resourceId))
                .map(ResourceId::new)
                .collect(Collectors.toSet());
    }

    public void replaceInterpreter(ResourceId before, ResourceId after, SignedInUser user) {
        interpreters.replaceAll(one ->
                one.resourceId() == before.value() ? new InterpreterBooking(after.value(), one.language()) : one);
        changedByName = user.displayName();
    }

    public PlannedMeeting planned(long slot, List<Long> households) {
        return new PlannedMeeting(id().value(), kind(), slot, venueId, List.copyOf(staff), booked(), households);
    }

    private GroupKind kind() {
        return new GroupKind(groupKey, groupCode);
    }

    public List<BookedInterpreter> booked() {
        return interpreters.stream()
                .map(one -> new BookedInterpreter(one.resourceId(), one.language()))
                .toList();
    }

    public MeetingRow row(List<Participant> participants) {
        return new MeetingRow(
                id(),
                version,
                season(),
                slot(),
                new ResourceId(venueId),
                staff.stream().map(ResourceId::new).toList(),
                booked(),
                kind(),
                state,
                slotPinned,
                note,
                participants.stream().map(Participant::row).toList());
    }
}
