package no.leietileie.casework.priority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.MoveResult;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.register.HouseholdId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to visit first. Each line can say why it is where it is. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional(readOnly = true)
public class PriorityList {

    /** Most points that a household is lifted or lowered by hand. */
    public static final int MOST_LIFT = 100;

    private final PriorityQueries queries;
    private final PriorityComputation computation;
    private final LiftRepository lifts;
    private final StoredWeightsRepository weights;
    private final Cases cases;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PriorityList(
            PriorityQueries queries,
            PriorityComputation computation,
            LiftRepository lifts,
            StoredWeightsRepository weights,
            Cases cases,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.computation = computation;
        this.lifts = lifts;
        this.weights = weights;
        this.cases = cases;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** The first place first. Equal totals: who has rented longest, then whose household was registered first. */
    public List<PriorityRow> page(PriorityFilter filter, Pageable page) {
        return queries.page(filter, page);
    }

    public long count(PriorityFilter filter) {
        return queries.count(filter);
    }

    /** Call it when the list is shown, not for each page of it. Keeps whether words were searched for, and not which. */
    @Transactional
    public void noteLook(PriorityFilter filter) {
        log.searched("priority.list", Map.of("fields", filter.text().isEmpty() ? "" : "q"));
    }

    public Optional<PriorityRow> find(HouseholdId household) {
        return queries.find(household);
    }

    /** As {@link #find} for somebody who looks at what is known of the household; the look is logged. */
    @Transactional
    public Optional<PriorityRow> open(HouseholdId household) {
        var found = queries.find(household);
        found.ifPresent(_ -> log.looked(household.value(), "priority.panel"));
        return found;
    }

    /** What a score is made of, by the weights and on the day it was computed with. */
    public Score explain(PriorityRow row) {
        var version = weights.findById(row.weightsId()).orElseThrow().version();
        return Scoring.of(row.facts(), version.weights(), row.computedOn());
    }

    /** The next households of the target group that nobody has chosen yet and to whom no visit is planned, in their order. */
    public List<PriorityRow> next(int count, PriorityFilter filter) {
        return queries.withoutPlannedVisit(filter.withStages(Set.of(Stage.TARGET_GROUP)), count);
    }

    /** The households that are chosen for a home visit and have not been contacted yet, in their order. */
    public List<HouseholdId> listPrioritised() {
        return queries.households(PriorityFilter.NONE.withStages(Set.of(Stage.PRIORITISED))).stream()
                .map(HouseholdId::new)
                .toList();
    }

    /** From 1; households that are not on the list are missing. */
    @PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
    public Map<HouseholdId, Integer> places(Collection<HouseholdId> households) {
        return queries.rows(households.stream().map(HouseholdId::value).toList()).stream()
                .collect(Collectors.toMap(PriorityRow::household, PriorityRow::place));
    }

    /** Those that the list has first, in its order; the others after them, in the order in which they were registered. */
    public List<HouseholdId> inOrder(Collection<HouseholdId> households) {
        var places = places(households);
        return households.stream()
                .sorted(Comparator.comparingInt((HouseholdId one) -> places.getOrDefault(one, Integer.MAX_VALUE))
                        .thenComparingLong(HouseholdId::value))
                .toList();
    }

    /** The whole list as these weights would order it; nothing is stored. */
    public PriorityPreview preview(PriorityWeights wanted, PriorityFilter filter) {
        var preview = PriorityPreview.of(queries.page(PriorityFilter.NONE, Pageable.unpaged()), wanted);
        if (filter.equals(PriorityFilter.NONE)) {
            return preview;
        }
        var shown = new HashSet<>(queries.households(filter));
        return new PriorityPreview(preview.lines().stream()
                .filter(line -> shown.contains(line.household().value()))
                .toList());
    }

    /** Chooses households of the target group for a home visit and returns those that were; others are left alone. */
    @Transactional
    public List<HouseholdId> prioritise(Collection<HouseholdId> households) {
        return step(
                households,
                Stage.TARGET_GROUP,
                found -> cases.move(
                        found.household(), found.version(), StageChange.to(Stage.PRIORITISED, LocalDate.now(clock))));
    }

    /** Takes {@link #prioritise} back for those who have not come further since. */
    @Transactional
    public List<HouseholdId> takeBack(Collection<HouseholdId> households) {
        return step(households, Stage.PRIORITISED, found -> cases.undo(found.household(), found.version()));
    }

    private List<HouseholdId> step(Collection<HouseholdId> households, Stage from, Function<CaseRow, MoveResult> move) {
        var moved = new ArrayList<HouseholdId>();
        for (HouseholdId household : households) {
            cases.find(household)
                    .filter(found -> found.stage() == from)
                    .map(move)
                    .filter(MoveResult.Moved.class::isInstance)
                    .ifPresent(_ -> moved.add(household));
        }
        return List.copyOf(moved);
    }

    /** Every move by hand that was made, those that were taken back too: for the report of everything held. */
    public List<LiftRow> listHeldLifts(HouseholdId household) {
        return lifts.findByHouseholdIdOrderByMadeAtDescIdDesc(household.value()).stream()
                .map(Lift::row)
                .toList();
    }

    public Optional<LiftRow> findLift(HouseholdId household) {
        return lifts.findByHouseholdIdInAndRemovedAtIsNull(List.of(household.value())).stream()
                .findFirst()
                .map(Lift::row);
    }

    /**
     * Moves a household by hand; an earlier lift gives way to this one.
     *
     * @param points -{@value #MOST_LIFT} to {@value #MOST_LIFT}, not 0
     * @throws IllegalArgumentException for other points or a blank reason
     */
    @Transactional
    public void lift(HouseholdId household, int points, String reason) {
        if (points == 0 || Math.abs(points) > MOST_LIFT || reason.isBlank()) {
            throw new IllegalArgumentException("A lift has points and a reason");
        }
        if (queries.find(household).isEmpty()) {
            throw new NoSuchElementException("The household is not on the list");
        }
        removeLifts(household);
        lifts.saveAndFlush(new Lift(household, points, reason, CurrentUser.get(), clock.instant()));
        events.publishEvent(PriorityChanged.lifted(household, points));
        computation.oneAndRank(household.value());
    }

    @Transactional
    public void removeLift(HouseholdId household) {
        if (removeLifts(household)) {
            events.publishEvent(PriorityChanged.unlifted(household));
            computation.oneAndRank(household.value());
        }
    }

    private boolean removeLifts(HouseholdId household) {
        var active = lifts.findByHouseholdIdInAndRemovedAtIsNull(List.of(household.value()));
        active.forEach(lift -> lift.remove(CurrentUser.get(), clock.instant()));
        lifts.flush();
        return !active.isEmpty();
    }
}
