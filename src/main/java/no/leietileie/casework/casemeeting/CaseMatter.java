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
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.Agency;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.sharing.ShareId;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.tasks.TaskId;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A household that somebody wants to discuss, from the flag to the decision. */
@Entity
@Table(name = "case_matter")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class CaseMatter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_matter")
    @SequenceGenerator(name = "case_matter", sequenceName = "case_matter_seq", allocationSize = 20)
    private @Nullable Long id;

    @Version
    private long version;

    private long householdId;

    private String why;

    private String flaggedByName;

    private Instant flaggedAt;

    private @Nullable Instant withdrawnAt;

    private String shownTo;

    private @Nullable Long meetingId;

    private int place;

    /** Compared as a text while it is written, so that it outdates nothing else that the page shows. */
    @OptimisticLock(excluded = true)
    private String discussion = "";

    @OptimisticLock(excluded = true)
    private @Nullable String discussedByName;

    @Enumerated(EnumType.STRING)
    private @Nullable DecisionKind decision;

    private @Nullable String decisionText;

    private @Nullable Instant decidedAt;

    private @Nullable String decidedByName;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage movedTo;

    private @Nullable LocalDate movedOn;

    private @Nullable Long continuedAsId;

    private String changedByName;

    @ElementCollection
    @CollectionTable(name = "case_matter_share", joinColumns = @JoinColumn(name = "matter_id"))
    @MapKeyColumn(name = "agency")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "share_id")
    private Map<Agency, Long> shares = new EnumMap<>(Agency.class);

    @ElementCollection
    @CollectionTable(name = "case_matter_task", joinColumns = @JoinColumn(name = "matter_id"))
    @Column(name = "task_id")
    private Set<Long> tasks = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseMatter() {}

    CaseMatter(HouseholdId household, String why, Set<Agency> shownTo, SignedInUser user, Instant now) {
        householdId = household.value();
        this.why = why.strip();
        flaggedByName = user.displayName();
        flaggedAt = now;
        changedByName = user.displayName();
        this.shownTo = joined(shownTo);
    }

    /** What was not dealt with comes up again as it was. */
    CaseMatter again(SignedInUser user, Instant now) {
        return new CaseMatter(household(), why, shownTo(), user, now);
    }

    private static String joined(Set<Agency> agencies) {
        return agencies.stream().map(Agency::name).sorted().collect(Collectors.joining(","));
    }

    MatterId id() {
        return new MatterId(Objects.requireNonNull(id, "The matter has not been stored"));
    }

    long version() {
        return version;
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }

    Set<Agency> shownTo() {
        return Stream.of(shownTo.split(","))
                .filter(name -> !name.isEmpty())
                .map(Agency::valueOf)
                .collect(Collectors.toSet());
    }

    void show(Set<Agency> agencies, SignedInUser user) {
        shownTo = joined(agencies);
        changedByName = user.displayName();
    }

    boolean waits() {
        return meetingId == null && withdrawnAt == null;
    }

    boolean isDecided() {
        return decision != null;
    }

    void withdraw(@Nullable Instant now) {
        withdrawnAt = now;
    }

    boolean isOn(CaseMeetingId meeting) {
        return meetingId != null && meetingId == meeting.value();
    }

    @Nullable
    CaseMeetingId meeting() {
        return meetingId == null ? null : new CaseMeetingId(meetingId);
    }

    void putOn(CaseMeetingId meeting, int newPlace) {
        meetingId = meeting.value();
        place = newPlace;
    }

    void takeOff() {
        meetingId = null;
        place = 0;
    }

    int place() {
        return place;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    String discussion() {
        return discussion;
    }

    String changedByName() {
        return changedByName;
    }

    /** Who wrote last what is said; nobody has where it is empty from the start. */
    String discussedByName() {
        return Objects.requireNonNullElse(discussedByName, changedByName);
    }

    void discuss(String text, SignedInUser user) {
        discussion = text;
        discussedByName = user.displayName();
    }

    void decide(Decision made, SignedInUser user, Instant now) {
        decision = made.kind();
        decisionText = made.text();
        decidedAt = now;
        decidedByName = user.displayName();
        changedByName = user.displayName();
    }

    void moved(Stage to, LocalDate on) {
        movedTo = to;
        movedOn = on;
    }

    void continuesAs(MatterId next) {
        continuedAsId = next.value();
    }

    @Nullable
    MatterId continuedAs() {
        return continuedAsId == null ? null : new MatterId(continuedAsId);
    }

    void gave(TaskId task) {
        tasks.add(task.value());
    }

    Set<TaskId> tasks() {
        return tasks.stream().map(TaskId::new).collect(Collectors.toSet());
    }

    void takeBackDecision(SignedInUser user) {
        decision = null;
        decisionText = null;
        decidedAt = null;
        decidedByName = null;
        movedTo = null;
        movedOn = null;
        continuedAsId = null;
        tasks.clear();
        changedByName = user.displayName();
    }

    Map<Agency, ShareId> shares() {
        Map<Agency, ShareId> found = new EnumMap<>(Agency.class);
        shares.forEach((agency, share) -> found.put(agency, new ShareId(share)));
        return found;
    }

    void shared(Agency agency, ShareId share) {
        shares.put(agency, share.value());
    }

    void unshared(Agency agency) {
        shares.remove(agency);
    }

    MatterRow row() {
        return new MatterRow(
                id(),
                version,
                household(),
                why,
                flaggedByName,
                flaggedAt,
                meeting(),
                place,
                shownTo(),
                discussion,
                decision == null
                        ? null
                        : new DecisionRow(
                                decision,
                                Objects.requireNonNullElse(decisionText, ""),
                                Objects.requireNonNull(decidedAt),
                                Objects.requireNonNull(decidedByName),
                                movedTo,
                                movedOn),
                tasks());
    }
}
