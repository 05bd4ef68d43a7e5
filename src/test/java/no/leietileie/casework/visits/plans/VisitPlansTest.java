package no.leietileie.casework.visits.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.visits.VisitData;
import no.leietileie.casework.visits.VisitOutcome;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.casework.visits.VisitState;
import no.leietileie.casework.visits.Visits;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.resource.BookingProblem;
import no.leietileie.resource.Interpreters;
import no.leietileie.resource.ResourceFixture;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Without a transaction of its own: what is booked as a whole must be seen to be undone as a whole. */
@DatabaseTest
class VisitPlansTest {

    @Autowired
    ResourceFixture resources;

    @Autowired
    RegisterFixture register;

    @Autowired
    VisitPlans plans;

    @Autowired
    VisitPlanWork work;

    @Autowired
    Visits visits;

    @Autowired
    Cases cases;

    @Autowired
    Interpreters interpreters;

    @Autowired
    Users users;

    @Autowired
    Clock clock;

    private UserId user;
    private LocalDate monday;
    private List<ResourceId> pair;
    private List<HouseholdId> households;

    @BeforeEach
    void threeHouseholdsAndAPair() {
        user = ActingUser.as(
                ActingUser.SYSTEM,
                () -> users.create(new NewUser(
                        UUID.randomUUID().toString(),
                        "Planlegger",
                        "hemmelig",
                        Set.of(Role.TEAM),
                        Agency.BOLIGKONTOR)));
        // A January without holidays, whatever day it is today.
        monday = LocalDate.now(clock).plusYears(1).withMonth(1).withDayOfMonth(10);
        while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            monday = monday.plusDays(1);
        }
        pair = List.of(resources.consultant(), resources.consultant());
        resources.interpreter("tr");
        households = new ArrayList<>(IntStream.range(0, 3)
                .mapToObj(
                        _ -> register.household(TestHousehold.named("Planlagt")).householdId())
                .toList());
        asTeam(() -> cases.open(households, LocalDate.now(clock)));
    }

    @Test
    void an_accepted_plan_books_every_visit_and_chooses_the_households_and_undo_takes_both_back() {
        VisitPlanId plan = propose(households);

        accept(plan);
        assertThat(row(plan).state()).isEqualTo(VisitPlanState.ACCEPTED);
        assertThat(planned()).hasSize(3).allSatisfy(visit -> {
            assertThat(visit.data().interpreterId()).isNotNull();
            assertThat(visit.data().secondId()).isNotNull();
        });
        assertThat(stages()).containsOnly(Stage.PRIORITISED);

        asPlanner(() -> plans.withdraw(plan, row(plan).version()));
        work.run(plan);
        assertThat(row(plan).state()).isEqualTo(VisitPlanState.DRAFT);
        assertThat(planned()).isEmpty();
        assertThat(stages()).containsOnly(Stage.TARGET_GROUP);
    }

    @Test
    void a_booking_that_is_stopped_leaves_nothing_behind_and_can_be_asked_for_again() {
        VisitPlanId plan = propose(households);
        asPlanner(() -> plans.accept(plan, row(plan).version()));

        asPlanner(() -> {
            plans.stop(plan);
            return true;
        });
        work.run(plan);
        assertThat(row(plan).state()).isEqualTo(VisitPlanState.DRAFT);
        assertThat(planned()).isEmpty();
        assertThat(placed(plan)).hasSize(3);

        accept(plan);
        assertThat(planned()).hasSize(3);
    }

    @Test
    void visits_that_are_called_off_all_stand_when_that_is_stopped() {
        VisitPlanId plan = propose(households);
        accept(plan);
        asPlanner(() -> plans.withdraw(plan, row(plan).version()));

        asPlanner(() -> {
            plans.stop(plan);
            return true;
        });
        work.run(plan);

        assertThat(row(plan).state()).isEqualTo(VisitPlanState.ACCEPTED);
        assertThat(planned()).hasSize(3);
    }

    @Test
    void a_plan_whose_job_is_given_up_is_as_it_was_before_and_can_be_asked_for_again() {
        VisitPlanId plan = propose(households);
        asPlanner(() -> plans.accept(plan, row(plan).version()));

        work.giveUp(plan);
        assertThat(row(plan).state()).isEqualTo(VisitPlanState.DRAFT);
        assertThat(placed(plan)).hasSize(3);

        accept(plan);
        work.giveUp(plan);
        assertThat(row(plan).state()).isEqualTo(VisitPlanState.ACCEPTED);
        asPlanner(() -> plans.withdraw(plan, row(plan).version()));
        work.giveUp(plan);
        assertThat(row(plan).state()).isEqualTo(VisitPlanState.ACCEPTED);
        assertThat(planned()).hasSize(3);
    }

    @Test
    void a_job_of_a_plan_that_was_discarded_meanwhile_has_nothing_to_do_and_nothing_to_give_up() {
        VisitPlanId plan = propose(households);
        asPlanner(() -> plans.discard(plan, row(plan).version()));

        assertThatCode(() -> work.run(plan)).doesNotThrowAnyException();
        assertThatCode(() -> work.giveUp(plan)).doesNotThrowAnyException();
    }

    @Test
    void each_request_is_a_job_of_its_own_even_while_the_one_before_stands_in_the_queue() {
        VisitPlanId plan = propose(households);
        long first = row(plan).version();
        accept(plan);
        long second = row(plan).version();

        assertThat(VisitPlanQueue.instance(plan, first)).isNotEqualTo(VisitPlanQueue.instance(plan, second));
        assertThat(VisitPlanQueue.planOf(VisitPlanQueue.instance(plan, second))).isEqualTo(plan);
    }

    @Test
    void when_one_time_is_taken_nothing_is_booked_and_the_household_is_told_apart() {
        VisitPlanId plan = propose(households);
        PlanLine first = placed(plan).getFirst();
        HouseholdId other = register.household(TestHousehold.named("Raskere")).householdId();
        asTeam(() -> visits.plan(
                other, VisitData.of(Objects.requireNonNull(first.placement()).slot(), pair.getFirst(), null)));

        accept(plan);

        assertThat(row(plan).state()).isEqualTo(VisitPlanState.OVERTAKEN);
        assertThat(planned()).isEmpty();
        assertThat(stages()).containsOnly(Stage.TARGET_GROUP);
        assertThat(lines(plan))
                .filteredOn(line -> line.placement() == null)
                .extracting(PlanLine::household, PlanLine::reason)
                .containsExactly(tuple(first.household(), PlanReason.TAKEN_MEANWHILE));
    }

    @Test
    void a_visit_that_somebody_has_moved_since_stays_when_the_plan_is_taken_back() {
        VisitPlanId plan = propose(households);
        accept(plan);
        VisitRow moved = planned().getFirst();
        asTeam(() -> visits.move(
                moved.id(),
                moved.version(),
                TimeSlot.on(monday.plusDays(3), LocalTime.of(12, 0), LocalTime.of(13, 0))));

        asPlanner(() -> plans.withdraw(plan, row(plan).version()));
        work.run(plan);

        assertThat(planned()).extracting(VisitRow::id).containsExactly(moved.id());
        assertThat(lines(plan))
                .filteredOn(line -> line.visit() != null)
                .extracting(PlanLine::household)
                .containsExactly(moved.household());
    }

    @Test
    void what_was_chosen_by_hand_stays_when_the_plan_is_made_anew() {
        VisitPlanId plan = propose(households);
        PlanLine out = placed(plan).get(0);
        PlanLine moved = placed(plan).get(1);
        TimeSlot thursday = TimeSlot.on(monday.plusDays(3), LocalTime.of(12, 0), LocalTime.of(13, 0));
        asPlanner(() -> plans.takeOut(plan, row(plan).version(), out.household()));
        asPlanner(() -> plans.place(
                plan, row(plan).version(), moved.household(), Placement.of(thursday, pair.getFirst(), pair.getLast())));

        asPlanner(() -> plans.remake(plan, row(plan).version(), data(1)));

        assertThat(line(plan, out.household()).reason()).isEqualTo(PlanReason.TAKEN_OUT);
        assertThat(line(plan, moved.household()).placement()).satisfies(place -> {
            assertThat(Objects.requireNonNull(place).slot()).isEqualTo(thursday);
            assertThat(place.interpreterId()).isNotNull();
        });
    }

    @Test
    void a_place_that_another_household_of_the_plan_has_is_refused_and_undo_gives_the_old_one_back() {
        VisitPlanId plan = propose(households);
        PlanLine one = placed(plan).get(0);
        PlanLine other = placed(plan).get(1);

        PlanOutcome refused = asPlanner(() ->
                plans.place(plan, row(plan).version(), one.household(), Objects.requireNonNull(other.placement())));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        PlanOutcome.Refused.class,
                        outcome -> assertThat(outcome.problems())
                                .hasOnlyElementsOfType(BookingProblem.Taken.class)
                                .isNotEmpty());

        asPlanner(() -> plans.takeOut(plan, row(plan).version(), one.household()));
        asPlanner(() -> plans.restore(plan, row(plan).version(), one));
        assertThat(line(plan, one.household())).isEqualTo(one);
    }

    @Test
    void whoever_changes_what_a_colleague_has_changed_is_told_and_nothing_is_lost() {
        VisitPlanId plan = propose(households);
        long seen = row(plan).version();
        PlanLine one = placed(plan).getFirst();
        asPlanner(() -> plans.takeOut(plan, seen, one.household()));

        assertThat(asTeam(() -> plans.accept(plan, seen))).isEqualTo(new PlanOutcome.ChangedBy("Planlegger"));
        assertThat(asTeam(() -> plans.restore(plan, seen, one))).isEqualTo(new PlanOutcome.ChangedBy("Planlegger"));
    }

    @Test
    void who_cannot_be_visited_is_left_out_with_the_reason() {
        asTeam(() -> visits.plan(
                households.get(0),
                VisitData.of(
                        TimeSlot.on(monday, LocalTime.of(9, 0), LocalTime.of(10, 0)), resources.consultant(), null)));
        interpreters();

        VisitPlanId plan = propose(households);

        assertThat(line(plan, households.get(0)).reason()).isEqualTo(PlanReason.HAS_VISIT);
        assertThat(line(plan, households.get(1)).reason()).isEqualTo(PlanReason.NO_INTERPRETER);
        assertThat(line(plan, households.get(2)).placement()).isNotNull();
    }

    /** Everybody who interprets Turkish has something to do with the second household. */
    private void interpreters() {
        asTeam(() -> {
            interpreters
                    .search("")
                    .forEach(one -> interpreters.noteConflict(
                            one.id(), households.get(1).value()));
            return true;
        });
    }

    @Test
    void a_safety_note_of_an_earlier_visit_goes_along_and_makes_two_go() {
        VisitRow earlier = stored(asTeam(() -> visits.plan(
                households.getFirst(),
                VisitData.of(TimeSlot.on(monday, LocalTime.of(9, 0), LocalTime.of(10, 0)), resources.consultant(), null)
                        .withSafetyNote("Løs hund"))));
        asTeam(() -> visits.conclude(earlier.id(), earlier.version(), VisitState.NO_ANSWER));
        VisitPlanData alone = new VisitPlanData(monday, monday.plusDays(4), 60, 4, true, List.of(pair.getFirst()));
        assertThat(line(asPlanner(() -> plans.propose(households, alone)), households.getFirst())
                        .reason())
                .isEqualTo(PlanReason.NO_PAIR);

        VisitPlanId plan = propose(households);
        accept(plan);

        assertThat(planned())
                .filteredOn(visit -> visit.household().equals(households.getFirst()))
                .extracting(visit -> visit.data().safetyNote())
                .containsExactly("Løs hund");
    }

    @Test
    void nobody_without_the_right_finds_a_protected_household_in_a_plan() {
        HouseholdId hidden = register.household(
                        TestHousehold.named("Skjult").withProtection(Protection.STRENGT_FORTROLIG))
                .householdId();
        households.add(hidden);

        VisitPlanId without = propose(households);
        VisitPlanId with = SignedIn.trusted(() -> plans.propose(households, data(1)));

        assertThat(lines(without)).hasSize(3);
        assertThat(lines(with)).hasSize(3);
        assertThat(SignedIn.trusted(() -> plans.lines(with))).hasSize(4);
    }

    @Test
    void a_plan_begins_tomorrow_at_the_earliest_and_has_at_most_two_hundred_households() {
        LocalDate today = LocalDate.now(clock);
        assertThatThrownBy(() -> asPlanner(() ->
                        plans.propose(households, new VisitPlanData(today, today.plusDays(9), 60, 4, false, pair))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(asPlanner(() -> plans.propose(
                        households, new VisitPlanData(today.plusDays(1), today.plusDays(9), 60, 4, false, pair))))
                .isNotNull();
    }

    private VisitPlanId propose(List<HouseholdId> wanted) {
        return asPlanner(() -> plans.propose(wanted, data(1)));
    }

    private VisitPlanData data(int weeks) {
        return new VisitPlanData(monday, monday.plusWeeks(weeks).minusDays(3), 60, 4, false, pair);
    }

    private void accept(VisitPlanId plan) {
        asPlanner(() -> plans.accept(plan, row(plan).version()));
        work.run(plan);
    }

    private VisitPlanRow row(VisitPlanId plan) {
        return asTeam(() -> plans.find(plan).orElseThrow());
    }

    private List<PlanLine> lines(VisitPlanId plan) {
        return asTeam(() -> plans.lines(plan));
    }

    private List<PlanLine> placed(VisitPlanId plan) {
        return lines(plan).stream().filter(line -> line.placement() != null).toList();
    }

    private PlanLine line(VisitPlanId plan, HouseholdId household) {
        return lines(plan).stream()
                .filter(line -> line.household().equals(household))
                .findFirst()
                .orElseThrow();
    }

    private List<VisitRow> planned() {
        return asTeam(() -> households.stream()
                .flatMap(household -> visits.listOf(household).stream())
                .filter(visit -> visit.state() == VisitState.PLANNED)
                .toList());
    }

    private List<Stage> stages() {
        return asTeam(() -> households.stream()
                .map(household -> cases.find(household).orElseThrow().stage())
                .toList());
    }

    private static VisitRow stored(VisitOutcome outcome) {
        assertThat(outcome).isInstanceOf(VisitOutcome.Stored.class);
        return ((VisitOutcome.Stored) outcome).visit();
    }

    private <T> T asPlanner(Supplier<T> action) {
        return ActingUser.as(
                new SignedInUser(
                        user, "planlegger", "Planlegger", Agency.BOLIGKONTOR, "", false, false, Set.of(Role.TEAM)),
                action);
    }

    private static <T> T asTeam(Supplier<T> action) {
        return SignedIn.consultant(action);
    }
}
