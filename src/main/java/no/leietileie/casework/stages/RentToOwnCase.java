package no.leietileie.casework.stages;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** The case of one household (leie til eie-sak). It guards its own steps; {@link StageTransitions} says which there are. */
@Entity
@Table(name = "rent_to_own_case")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class RentToOwnCase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rent_to_own_case")
    @SequenceGenerator(name = "rent_to_own_case", sequenceName = "rent_to_own_case_seq", allocationSize = 200)
    private @Nullable Long id;

    @Version
    private long version;

    private long householdId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate enteredOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage pausedFrom;

    private @Nullable String mustChange;

    private @Nullable LocalDate askAgainOn;

    private @Nullable Long contactId;

    @OneToMany(mappedBy = "ownCase", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<StageStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected RentToOwnCase() {}

    RentToOwnCase(HouseholdId household, LocalDate on, SignedInUser actor, Instant now) {
        householdId = household.value();
        stage = Stage.TARGET_GROUP;
        enteredOn = on;
        steps.add(new StageStep(this, household, StageChange.to(Stage.TARGET_GROUP, on), null, actor, now));
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }

    Stage stage() {
        return stage;
    }

    LocalDate enteredOn() {
        return enteredOn;
    }

    Optional<UserId> contact() {
        return Optional.ofNullable(contactId).map(UserId::new);
    }

    void giveContact(@Nullable UserId contact) {
        contactId = contact == null ? null : contact.value();
    }

    CasePosition position() {
        return new CasePosition(stage, enteredOn, pausedFrom);
    }

    /** What speaks against the step; it is taken when nothing does. */
    Set<StageProblem> moveTo(StageChange change, LocalDate today, SignedInUser actor, Instant now) {
        var problems = StageTransitions.problems(position(), change, today);
        if (problems.isEmpty()) {
            lastStep().leave(change.on());
            Stage from = change.to() == Stage.NOT_NOW ? stage : null;
            var step = new StageStep(this, household(), change, from, actor, now);
            steps.add(step);
            standAt(step);
        }
        return problems;
    }

    /** Takes the last step back: it stays in the history, marked. Empty when only the first is left. */
    Optional<StageStep> undo(SignedInUser actor, Instant now) {
        var standing = standing();
        if (standing.size() < 2) {
            return Optional.empty();
        }
        var undone = standing.getLast();
        undone.undo(actor, now);
        var before = standing.get(standing.size() - 2);
        before.stayOn();
        standAt(before);
        return Optional.of(undone);
    }

    StageStep lastStep() {
        return standing().getLast();
    }

    private List<StageStep> standing() {
        return steps.stream().filter(StageStep::stands).toList();
    }

    private void standAt(StageStep step) {
        stage = step.stage();
        enteredOn = step.enteredOn();
        pausedFrom = step.pausedFrom();
        var plan = step.plan();
        mustChange = plan == null ? null : plan.mustChange();
        askAgainOn = plan == null ? null : plan.askAgainOn();
    }

    CaseRow row() {
        var plan = mustChange == null || askAgainOn == null ? null : new ReturnPlan(mustChange, askAgainOn);
        return new CaseRow(
                version,
                household(),
                position(),
                contact().orElse(null),
                plan,
                steps.stream().map(StageStep::row).toList());
    }
}
