package no.leietileie.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.leietileie.casework.priority.IncomeKind;
import no.leietileie.casework.priority.Incomes;
import no.leietileie.casework.priority.PriorityComputation;
import no.leietileie.casework.priority.PriorityList;
import no.leietileie.casework.stages.Cases;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.schedule.SeasonProblems;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the planner is told of the households' cases. */
@DatabaseTest
@Transactional
class SeasonCircumstancesTest {

    @Autowired
    SeasonFixture fixture;

    @Autowired
    SeasonProblems problems;

    @Autowired
    SeasonRepository seasons;

    @Autowired
    Cases cases;

    @Autowired
    Incomes incomes;

    @Autowired
    PriorityComputation computation;

    @Autowired
    PriorityList priorities;

    @Autowired
    Clock clock;

    private List<Household> asked(Set<HouseholdId> households) {
        var season = fixture.season(households);
        return SignedIn.trusted(
                () -> problems.read(seasons.findById(season.value()).orElseThrow())
                        .problem()
                        .households());
    }

    @Test
    void the_first_quarter_of_the_priority_list_comes_first_and_who_is_not_on_it_last() {
        var listed = fixture.households(8);
        var other = fixture.household(TestHousehold.named("Uten sak"));
        SignedIn.trusted(() -> cases.open(listed, LocalDate.now(clock)));
        computation.all();
        var inOrder = SignedIn.trusted(() -> priorities.inOrder(listed));
        var everyone = new ArrayList<>(inOrder);
        everyone.add(other);

        var asked = asked(Set.copyOf(everyone));

        assertThat(everyone)
                .extracting(household -> asked.stream()
                        .filter(one -> one.id() == household.value())
                        .findFirst()
                        .orElseThrow()
                        .priority())
                .containsExactly(3, 3, 2, 2, 1, 1, 0, 0, 0);
    }

    @Test
    void who_earns_wages_is_wanted_in_the_evening_and_who_lives_on_a_pension_is_not() {
        var households = List.copyOf(fixture.households(3));
        SignedIn.trusted(() -> {
            incomes.note(households.get(0), Set.of(IncomeKind.LONN, IncomeKind.BARNETRYGD));
            incomes.note(households.get(1), Set.of(IncomeKind.ALDERSPENSJON));
            return households;
        });

        assertThat(asked(Set.copyOf(households)))
                .filteredOn(Household::worksByDay)
                .extracting(Household::id)
                .containsExactly(households.getFirst().value());
    }
}
