package no.leietileie.casework.stages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.leietileie.register.HouseholdId;
import org.springframework.stereotype.Component;

/** A household that was visited, or came to a meeting, has been contacted: its case takes that step by rule. */
@Component
public class ContactedCases {

    private static final Set<Stage> NOT_YET_CONTACTED = Set.of(Stage.TARGET_GROUP, Stage.PRIORITISED);

    private final Cases cases;
    private final Clock clock;

    ContactedCases(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * The step is taken on the day of the contact, as far as the history of the case has room for it. Who has no case is
     * left without one.
     *
     * @return the version that the case has by it; empty when it took no step
     */
    public Optional<Long> contacted(HouseholdId household, LocalDate day) {
        return cases.find(household)
                .filter(found -> NOT_YET_CONTACTED.contains(found.stage()))
                .map(found ->
                        cases.move(household, found.version(), StageChange.to(Stage.CONTACTED, within(day, found))))
                .filter(MoveResult.Moved.class::isInstance)
                .map(moved -> ((MoveResult.Moved) moved).now().version());
    }

    /** As {@link #contacted}, for households that came on an invitation of the programme: they get a case by it. */
    public Optional<CaseContact> contactedByProgramme(HouseholdId household, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        boolean opened = cases.open(Set.of(household), day.isAfter(today) ? today : day) > 0;
        return contacted(household, day).map(version -> new CaseContact(version, opened));
    }

    private LocalDate within(LocalDate day, CaseRow found) {
        LocalDate today = LocalDate.now(clock);
        LocalDate earliest = found.position().enteredOn();
        LocalDate latest = day.isAfter(today) ? today : day;
        return latest.isBefore(earliest) ? earliest : latest;
    }

    /** Leaves a case alone that has gone on since. */
    public void takeBack(HouseholdId household, long version) {
        if (stillStands(household, version)) {
            cases.undo(household, version);
        }
    }

    /** As {@link #takeBack(HouseholdId, long)}; a case that was opened by it goes again, unless it has been worked with. */
    public void takeBack(HouseholdId household, CaseContact contact) {
        boolean goes = contact.opened() && stillStands(household, contact.version());
        if (!goes || !cases.remove(household, contact.version())) {
            takeBack(household, contact.version());
        }
    }

    private boolean stillStands(HouseholdId household, long version) {
        return cases.find(household)
                .filter(found -> found.version() == version && found.stage() == Stage.CONTACTED)
                .isPresent();
    }
}
