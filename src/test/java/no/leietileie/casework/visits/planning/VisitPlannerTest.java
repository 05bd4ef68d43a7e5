package no.leietileie.casework.visits.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.leietileie.casework.visits.InterpretingMode;
import no.leietileie.casework.visits.planning.LeftOut.Reason;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitPlannerTest {

    private static final LocalDate MONDAY = InventedVisits.MONDAY;
    private static final ResourceId ANNA = new ResourceId(1);
    private static final ResourceId BERIT = new ResourceId(2);
    private static final ResourceId TOLK = new ResourceId(9);
    private static final VisitRules HOUR = VisitRules.of(Duration.ofHours(1), 4, false);

    @Property(tries = 400)
    void no_proposal_breaks_a_rule(@ForAll long seed) {
        VisitProblem problem = InventedVisits.of(seed);

        assertThat(ProposalCheck.faults(problem, VisitPlanner.plan(problem, seed)))
                .isEmpty();
    }

    @Property(tries = 60)
    void the_same_problem_and_seed_give_the_same_proposal(@ForAll long seed) {
        assertThat(VisitPlanner.plan(InventedVisits.of(seed), seed))
                .isEqualTo(VisitPlanner.plan(InventedVisits.of(seed), seed));
    }

    @Property(tries = 200)
    void a_crew_leaves_an_area_only_when_nobody_there_is_visited_later(@ForAll long seed) {
        VisitProblem problem = withoutInterpreters(InventedVisits.of(seed));

        var crewDays = ProposalCheck.crewDays(problem, VisitPlanner.plan(problem, seed));

        crewDays.values().forEach(day -> {
            Set<String> left = new HashSet<>();
            day.forEach(stop -> {
                if (!stop.area().equals(day.getLast().area())) {
                    left.add(stop.area());
                }
            });
            assertThat(crewDays.values().stream()
                            .filter(other -> ProposalCheck.day(other).isAfter(ProposalCheck.day(day)))
                            .flatMap(List::stream)
                            .map(Stop::area))
                    .noneMatch(left::contains);
        });
    }

    @Property(tries = 200)
    void nobody_is_left_out_for_want_of_room_while_a_crew_has_a_whole_day_free(@ForAll long seed) {
        VisitProblem problem = InventedVisits.of(seed);

        VisitProposal proposal = VisitPlanner.plan(problem, seed);

        Set<LocalDate> used = new HashSet<>();
        proposal.stops().forEach(stop -> used.add(stop.slot().date()));
        boolean someFull = proposal.leftOut().stream()
                .anyMatch(one -> one.reason() == Reason.FULL && !needsInterpreter(problem, one.household()));
        if (someFull) {
            assertThat(Crews.of(problem))
                    .filteredOn(crew -> crew.crew().isPair())
                    .extracting(CrewDay::date)
                    .isSubsetOf(used);
        }
    }

    @Property(tries = 60)
    void the_order_in_which_interpreters_and_free_times_are_listed_changes_no_rule(@ForAll long seed) {
        VisitProblem problem = InventedVisits.of(seed);
        List<ResourceId> shuffled = new ArrayList<>(problem.consultants());
        Collections.shuffle(shuffled, new Random(seed));
        VisitProblem other = new VisitProblem(problem.wishes(), shuffled, problem.free(), problem.rules());

        assertThat(ProposalCheck.faults(other, VisitPlanner.plan(other, seed))).isEmpty();
    }

    @Test
    void neighbours_are_visited_one_after_the_other_and_areas_on_days_of_their_own() {
        List<Wish> wishes = List.of(
                wish(1, "Fjell", "Fjellveien 3"),
                wish(2, "Bragernes", "Storgata 1"),
                wish(3, "Fjell", "Bekkeveien 1"),
                wish(4, "Bragernes", "Torget 4"),
                wish(5, "Fjell", "Fjellveien 5"),
                wish(6, "Bragernes", "Storgata 2"));

        VisitProposal proposal = VisitPlanner.plan(problem(wishes, 8, 16, 2), 1);

        assertThat(proposal.stops())
                .extracting(stop -> stop.household().value())
                .containsExactly(1L, 5L, 3L, 2L, 6L, 4L);
        assertThat(proposal.stops().subList(0, 3))
                .allMatch(stop -> stop.slot().date().equals(MONDAY));
        assertThat(proposal.stops().subList(3, 6))
                .allMatch(stop -> stop.slot().date().equals(MONDAY.plusDays(1)));
    }

    @Test
    void an_hour_that_just_fits_is_used_and_one_that_is_a_minute_short_is_not() {
        List<Wish> one = List.of(wish(1, "Fjell", "Fjellveien 3"));
        TimeSlot fits = TimeSlot.on(MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0));
        TimeSlot tooShort = TimeSlot.on(MONDAY, LocalTime.of(9, 0), LocalTime.of(9, 59));

        assertThat(VisitPlanner.plan(problem(one, fits), 1).stops()).hasSize(1);
        assertThat(VisitPlanner.plan(problem(one, tooShort), 1).leftOut())
                .extracting(LeftOut::reason)
                .containsExactly(Reason.NOBODY_FREE);
    }

    @ParameterizedTest
    @CsvSource({"Fjell, 10:14, 1", "Fjell, 10:15, 2", "Bragernes, 10:29, 1", "Bragernes, 10:30, 2"})
    void the_next_visit_waits_for_the_way_which_is_longer_to_another_area(String area, LocalTime until, int visits) {
        List<Wish> wishes = List.of(wish(1, "Fjell", "Fjellveien 3"), wish(2, area, "Fjellveien 4"));
        TimeSlot free = TimeSlot.on(MONDAY, LocalTime.of(8, 0), until);

        VisitProblem problem = problem(wishes, free);

        assertThat(VisitPlanner.plan(problem, 1).stops()).hasSize(visits);
    }

    @Test
    void as_many_as_a_day_takes_are_visited_and_the_least_important_waits_with_a_reason() {
        List<Wish> wishes = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> wish(number, "Fjell", "Fjellveien " + number))
                .toList();

        VisitProposal proposal = VisitPlanner.plan(problem(wishes, 8, 16, 1), 1);

        assertThat(proposal.stops()).hasSize(4);
        assertThat(proposal.leftOut()).containsExactly(new LeftOut(new HouseholdId(5), Reason.FULL));
    }

    @Test
    void a_household_with_a_safety_note_is_never_visited_by_one_alone() {
        Wish unsafe = new Wish(new HouseholdId(1), "Fjell", Street.of("Fjellveien 1"), false, List.of(), true);
        Wish safe = wish(2, "Fjell", "Fjellveien 2");
        TimeSlot free = TimeSlot.on(MONDAY, LocalTime.of(8, 0), LocalTime.of(15, 0));
        VisitRules alone = VisitRules.of(Duration.ofHours(1), 4, true);

        VisitProposal proposal = VisitPlanner.plan(
                new VisitProblem(List.of(unsafe, safe), List.of(ANNA), Map.of(ANNA, List.of(free)), alone), 1);

        assertThat(proposal.stops()).extracting(Stop::household).containsExactly(safe.household());
        assertThat(proposal.leftOut()).containsExactly(new LeftOut(unsafe.household(), Reason.NO_PAIR));
    }

    @Test
    void two_who_need_the_same_interpreter_at_once_come_one_after_the_other() {
        Wish one = interpreted(1, List.of(TOLK));
        Wish other = interpreted(2, List.of(TOLK));
        Map<ResourceId, List<TimeSlot>> free = new HashMap<>();
        for (long id = 1; id <= 4; id++) {
            free.put(new ResourceId(id), List.of(TimeSlot.on(MONDAY, LocalTime.of(8, 0), LocalTime.of(15, 0))));
        }
        free.put(TOLK, List.of(TimeSlot.on(MONDAY, LocalTime.of(10, 0), LocalTime.of(12, 15))));
        List<ResourceId> four = List.of(ANNA, BERIT, new ResourceId(3), new ResourceId(4));

        VisitProposal proposal = VisitPlanner.plan(new VisitProblem(List.of(one, other), four, free, HOUR), 1);

        assertThat(proposal.stops())
                .extracting(stop -> stop.slot().localStart().toLocalTime())
                .containsExactly(LocalTime.of(10, 0), LocalTime.of(11, 15));
    }

    @Test
    void why_a_household_waits_for_an_interpreter_is_told_apart() {
        Wish noneSpeaksIt = interpreted(1, List.of());
        Wish neverThere = interpreted(2, List.of(TOLK));

        VisitProposal proposal = VisitPlanner.plan(problem(List.of(noneSpeaksIt, neverThere), 8, 16, 3), 1);

        assertThat(proposal.leftOut())
                .containsExactly(
                        new LeftOut(noneSpeaksIt.household(), Reason.NO_INTERPRETER),
                        new LeftOut(neverThere.household(), Reason.INTERPRETER_AWAY));
    }

    private static boolean needsInterpreter(VisitProblem problem, HouseholdId household) {
        return problem.wishes().stream()
                .anyMatch(wish -> wish.household().equals(household) && wish.interpreterNeeded());
    }

    private static VisitProblem withoutInterpreters(VisitProblem problem) {
        return new VisitProblem(
                problem.wishes().stream()
                        .map(wish -> new Wish(wish.household(), wish.area(), wish.street(), false, List.of(), false))
                        .toList(),
                problem.consultants(),
                problem.free(),
                problem.rules());
    }

    private static Wish wish(long number, String area, String address) {
        return new Wish(new HouseholdId(number), area, Street.of(address), false, List.of(), false);
    }

    private static Wish interpreted(long number, List<ResourceId> interpreters) {
        return new Wish(
                new HouseholdId(number),
                "Fjell",
                Street.of("Fjellveien " + number),
                true,
                interpreters.stream()
                        .map(one -> new Interpreting(one, InterpretingMode.IN_PERSON))
                        .toList(),
                false);
    }

    private static VisitProblem problem(List<Wish> wishes, int from, int to, int days) {
        return problem(
                wishes,
                IntStream.range(0, days)
                        .mapToObj(day -> TimeSlot.on(MONDAY.plusDays(day), LocalTime.of(from, 0), LocalTime.of(to, 0)))
                        .toArray(TimeSlot[]::new));
    }

    /** Two who are always free together. */
    private static VisitProblem problem(List<Wish> wishes, TimeSlot... free) {
        return new VisitProblem(wishes, List.of(ANNA, BERIT), Map.of(ANNA, List.of(free), BERIT, List.of(free)), HOUR);
    }
}
