package no.leietileie.casework.stages;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.SignedInUser;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** One stay of a household in a stage. Kept as long as its case: what was wrong is marked as undone. */
@Entity
@Table(name = "case_step")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class StageStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_step")
    @SequenceGenerator(name = "case_step", sequenceName = "case_step_seq", allocationSize = 200)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private RentToOwnCase ownCase;

    private long householdId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate enteredOn;

    private @Nullable LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    private @Nullable StageReason reason;

    private @Nullable String remark;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage pausedFrom;

    private @Nullable String mustChange;

    private @Nullable LocalDate askAgainOn;

    private long actorId;

    private String actorName;

    private Instant recordedAt;

    private @Nullable Instant undoneAt;

    private @Nullable String undoneByName;

    @SuppressWarnings("NullAway.Init")
    protected StageStep() {}

    StageStep(
            RentToOwnCase ownCase,
            HouseholdId household,
            StageChange change,
            @Nullable Stage pausedFrom,
            SignedInUser actor,
            Instant now) {
        this.ownCase = ownCase;
        this.householdId = household.value();
        this.stage = change.to();
        this.enteredOn = change.on();
        this.reason = change.reason();
        this.remark = change.remark().isEmpty() ? null : change.remark();
        this.pausedFrom = pausedFrom;
        var plan = change.plan();
        if (plan != null && change.to() == Stage.NOT_NOW) {
            this.mustChange = plan.mustChange();
            this.askAgainOn = plan.askAgainOn();
        }
        this.actorId = actor.id().value();
        this.actorName = actor.displayName();
        this.recordedAt = now;
    }

    long id() {
        return Objects.requireNonNull(id, "The step has not been stored");
    }

    Stage stage() {
        return stage;
    }

    LocalDate enteredOn() {
        return enteredOn;
    }

    @Nullable
    Stage pausedFrom() {
        return pausedFrom;
    }

    @Nullable
    ReturnPlan plan() {
        return mustChange == null || askAgainOn == null ? null : new ReturnPlan(mustChange, askAgainOn);
    }

    /** What was written about the step, and what must change before a household is asked again. */
    @Nullable
    String words() {
        return mustChange == null ? remark : remark == null ? mustChange : mustChange + "\n" + remark;
    }

    boolean stands() {
        return undoneAt == null;
    }

    void leave(LocalDate on) {
        leftOn = on;
    }

    void stayOn() {
        leftOn = null;
    }

    void undo(SignedInUser actor, Instant now) {
        undoneAt = now;
        undoneByName = actor.displayName();
    }

    StepRow row() {
        return new StepRow(stage, enteredOn, leftOn, reason, actorName, recordedAt, undoneByName);
    }
}
