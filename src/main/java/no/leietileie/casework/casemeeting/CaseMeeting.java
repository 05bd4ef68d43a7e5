package no.leietileie.casework.casemeeting;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A meeting of the group. It tells nothing about anybody: the matters on its agenda do. */
@Entity
@Table(name = "case_meeting")
class CaseMeeting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_meeting")
    @SequenceGenerator(name = "case_meeting", sequenceName = "case_meeting_seq", allocationSize = 20)
    private @Nullable Long id;

    @Version
    private long version;

    private LocalDate heldOn;

    private LocalTime startsAt;

    private String place;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    /** Compared as a text while it is written, so that it outdates nothing else that the page shows. */
    @OptimisticLock(excluded = true)
    private String summary = "";

    @OptimisticLock(excluded = true)
    private @Nullable String summaryByName;

    private int agendaChanges;

    private String changedByName;

    @ElementCollection
    @CollectionTable(name = "case_meeting_participant", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "user_id")
    @Column(name = "present")
    private Map<Long, Boolean> participants = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseMeeting() {}

    CaseMeeting(MeetingData data, SignedInUser user) {
        change(data, user);
    }

    final void change(MeetingData data, SignedInUser user) {
        heldOn = data.heldOn();
        startsAt = data.startsAt();
        place = data.place();
        changedByName = user.displayName();
    }

    /** @throws IllegalStateException when its state does not allow it */
    void become(MeetingState wanted, SignedInUser user) {
        if (!state.mayBecome(wanted)) {
            throw new IllegalStateException("A meeting that is " + state + " does not become " + wanted);
        }
        state = wanted;
        changedByName = user.displayName();
    }

    /** The agenda is kept with its matters; this says that it is another. */
    void agendaChanged(SignedInUser user) {
        agendaChanges++;
        changedByName = user.displayName();
    }

    /** Who was there before keeps her mark. */
    void invite(Map<UserId, Boolean> wanted, SignedInUser user) {
        participants.clear();
        wanted.forEach((who, present) -> participants.put(who.value(), present));
        agendaChanged(user);
    }

    String summary() {
        return summary;
    }

    /** Who wrote the summary last. */
    String summaryByName() {
        return Objects.requireNonNullElse(summaryByName, changedByName);
    }

    void write(String text, SignedInUser user) {
        summary = text;
        summaryByName = user.displayName();
    }

    MeetingState state() {
        return state;
    }

    long version() {
        return version;
    }

    String changedByName() {
        return changedByName;
    }

    MeetingRow row() {
        return new MeetingRow(
                new CaseMeetingId(Objects.requireNonNull(id, "The meeting has not been stored")),
                version,
                new MeetingData(heldOn, startsAt, place),
                state,
                summary,
                participants.entrySet().stream()
                        .collect(Collectors.toMap(entry -> new UserId(entry.getKey()), Map.Entry::getValue)));
    }
}
