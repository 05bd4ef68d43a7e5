package no.leietileie.casework.visits;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.SignedInUser;
import no.leietileie.casework.tasks.TaskId;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A visit to one household, from its planning on. */
@Entity
@Table(name = "visit")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class Visit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit")
    @SequenceGenerator(name = "visit", sequenceName = "visit_seq", allocationSize = 20)
    private @Nullable Long id;

    @Version
    private long version;

    private long householdId;

    @Enumerated(EnumType.STRING)
    private VisitKind kind;

    @Embedded
    private VisitData data;

    @Enumerated(EnumType.STRING)
    private VisitState state = VisitState.PLANNED;

    private @Nullable String area;

    private @Nullable Long followUpTaskId;

    private @Nullable Long caseVersion;

    private String changedByName;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    Visit(HouseholdId household, VisitKind kind, VisitData data, @Nullable String area, SignedInUser planner) {
        this.householdId = household.value();
        this.kind = kind;
        this.data = data;
        this.area = area;
        this.changedByName = planner.displayName();
    }

    VisitId id() {
        return new VisitId(Objects.requireNonNull(id, "The visit has not been stored"));
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }

    long version() {
        return version;
    }

    VisitKind kind() {
        return kind;
    }

    VisitData data() {
        return data;
    }

    VisitState state() {
        return state;
    }

    String changedByName() {
        return changedByName;
    }

    void change(VisitData newData, SignedInUser user) {
        data = newData;
        changedByName = user.displayName();
    }

    /** @throws IllegalStateException when the table of transitions does not allow it */
    void become(VisitState wanted, @Nullable TaskId followUp, SignedInUser user) {
        if (!VisitTransitions.allows(state, wanted)) {
            throw new IllegalStateException("A visit that is " + state + " does not become " + wanted);
        }
        state = wanted;
        followUpTaskId = followUp == null ? null : followUp.value();
        changedByName = user.displayName();
    }

    @Nullable
    TaskId followUp() {
        return followUpTaskId == null ? null : new TaskId(followUpTaskId);
    }

    /** The version that the case got by this visit; null when it took no step. */
    @Nullable
    Long caseVersion() {
        return caseVersion;
    }

    void movedCase(@Nullable Long version) {
        caseVersion = version;
    }

    VisitRow row() {
        return new VisitRow(id(), version, household(), data, state, area, kind);
    }
}
