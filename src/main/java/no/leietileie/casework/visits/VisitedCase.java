package no.leietileie.casework.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.MoveResult;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.register.HouseholdId;
import org.springframework.stereotype.Component;

/** A household that was visited has been contacted: its case takes that step by rule. */
@Component
class VisitedCase {

    private static final Set<Stage> NOT_YET_CONTACTED = Set.of(Stage.TARGET_GROUP, Stage.PRIORITISED);

    private final Cases cases;
    private final Clock clock;

    VisitedCase(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * The step is taken on the day of the visit, as far as the history of the case has room for it.
     *
     * @return the version that the case has by it; empty when it took no step
     */
    Optional<Long> contacted(HouseholdId household, LocalDate visitedOn) {
        return cases.find(household)
                .filter(found -> NOT_YET_CONTACTED.contains(found.stage()))
                .map(found -> cases.move(
                        household, found.version(), StageChange.to(Stage.CONTACTED, within(visitedOn, found))))
                .filter(MoveResult.Moved.class::isInstance)
                .map(moved -> ((MoveResult.Moved) moved).now().version());
    }

    private LocalDate within(LocalDate day, CaseRow found) {
        LocalDate today = LocalDate.now(clock);
        LocalDate earliest = found.position().enteredOn();
        LocalDate latest = day.isAfter(today) ? today : day;
        return latest.isBefore(earliest) ? earliest : latest;
    }

    /** Leaves a case alone that has gone on since. */
    void takeBack(HouseholdId household, long version) {
        cases.find(household)
                .filter(found -> found.version() == version && found.stage() == Stage.CONTACTED)
                .ifPresent(found -> cases.undo(household, version));
    }
}
