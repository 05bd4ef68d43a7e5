package no.leietileie.casework.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.visits.VisitData;
import no.leietileie.casework.visits.Visits;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TenantListProjection;
import no.leietileie.register.TestHousehold;
import no.leietileie.resource.ResourceFixture;
import no.leietileie.resource.TimeSlot;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class PriorityListTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    Cases cases;

    @Autowired
    PriorityList list;

    @Autowired
    PriorityWeighting weighting;

    @Autowired
    PriorityComputation computation;

    @Autowired
    Incomes incomes;

    @Autowired
    Visits visits;

    @Autowired
    ResourceFixture resources;

    @Autowired
    TenantListProjection tenantList;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LocalDate today;
    private HouseholdId urgent;
    private HouseholdId first;
    private HouseholdId second;

    @BeforeEach
    void threeHouseholds() {
        today = LocalDate.now(clock);
        first = household(null);
        second = household(null);
        urgent = household(today.plusMonths(2));
        asTeam(() -> cases.open(List.of(first, second, urgent), today));
        computation.all();
    }

    @Test
    void the_higher_score_comes_first_and_equal_ones_in_the_order_of_the_register() {
        assertThat(own()).containsExactly(urgent, first, second);

        computation.all();
        assertThat(own()).containsExactly(urgent, first, second);
    }

    @Test
    void every_score_opens_into_contributions_that_add_up_to_it() {
        for (var row : asTeam(() -> list.page(PriorityFilter.NONE, Pageable.unpaged()))) {
            assertThat(asTeam(() -> list.explain(row)).points()).isEqualTo(row.score());
            assertThat(row.total()).isEqualTo(row.score() + row.lift());
        }
    }

    @Test
    void nationality_language_and_interpreter_change_no_score() {
        var random = new Random(5);
        var before = row(first);
        for (int round = 0; round < 30; round++) {
            jdbc.sql("UPDATE person SET nationality = :nationality, language = :language, interpreter_needed = :needed,"
                            + " language_variety = :variety WHERE household_id = :household")
                    .param("nationality", pick(random, "SO", "SY", "NO", "XX", null))
                    .param("language", pick(random, "so", "ar", "nb", "ckb", null))
                    .param("variety", pick(random, "Sorani", "Kurmanji", null))
                    .param("needed", pick(random, true, false, null))
                    .param("household", first.value())
                    .update();
            tenantList.refresh(List.of(first.value()));
            if (round % 2 == 0) {
                computation.all();
            } else {
                computation.one(first.value());
                computation.rank();
            }
            entities.clear();

            assertThat(row(first)).isEqualTo(before);
        }
    }

    @Test
    void nobody_s_religion_is_known_anywhere() {
        assertThat(jdbc.sql("SELECT table_name FROM information_schema.columns WHERE table_schema = database()"
                                + " AND (column_name LIKE '%relig%' OR column_name LIKE '%faith%')")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void one_household_is_computed_as_the_whole_list_computes_it() {
        var whole = row(urgent);

        computation.one(urgent.value());
        computation.rank();

        assertThat(row(urgent)).isEqualTo(whole);
    }

    @Test
    void known_incomes_count_at_once() {
        int before = row(second).score();

        asTeam(() -> {
            incomes.note(second, Set.of(IncomeKind.LONN, IncomeKind.SOSIALSTONAD));
            return true;
        });

        assertThat(row(second).score()).isEqualTo(before + 20);
        assertThat(asTeam(() -> incomes.of(second)))
                .containsExactlyInAnyOrder(IncomeKind.LONN, IncomeKind.SOSIALSTONAD);
    }

    @Test
    void a_lift_moves_a_household_with_a_reason_and_a_name_until_it_is_removed() {
        asTeam(() -> {
            list.lift(second, 50, "Skal flytte sammen med bestemor");
            return true;
        });

        assertThat(own()).containsExactly(second, urgent, first);
        var lift = asTeam(() -> list.findLift(second)).orElseThrow();
        assertThat(lift.reason()).isEqualTo("Skal flytte sammen med bestemor");
        assertThat(lift.authorName()).isEqualTo("Bruker 1");

        asTeam(() -> {
            list.removeLift(second);
            return true;
        });
        assertThat(own()).containsExactly(urgent, first, second);
        assertThat(asTeam(() -> list.findLift(second))).isEmpty();
    }

    @Test
    void a_lift_has_up_to_a_hundred_points_and_a_reason() {
        for (int points : new int[] {0, 101, -101}) {
            assertThatThrownBy(() -> lift(points, "Derfor")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> lift(10, " ")).isInstanceOf(IllegalArgumentException.class);

        lift(100, "Derfor");
        lift(-100, "Derfor");
        assertThat(row(second).lift()).isEqualTo(-100);
    }

    @Test
    void a_preview_shows_the_moves_of_other_weights_and_stores_nothing() {
        var wanted = PriorityWeights.first().with(PriorityRule.LEASE_END, -20);

        var preview = asTeam(() -> list.preview(wanted, PriorityFilter.NONE));

        var places = preview.lines().stream()
                .map(PriorityPreview.Line::household)
                .filter(Set.of(first, second, urgent)::contains)
                .toList();
        assertThat(places).containsExactly(first, second, urgent);
        assertThat(preview.lines()).extracting(PriorityPreview.Line::place).doesNotHaveDuplicates();
        assertThat(preview.lines().stream()
                        .filter(line -> line.household().equals(urgent))
                        .findFirst()
                        .orElseThrow()
                        .moved())
                .isNegative();
        assertThat(own()).containsExactly(urgent, first, second);
    }

    @Test
    void the_same_weights_move_nobody() {
        assertThat(asTeam(() -> list.preview(PriorityWeights.first(), PriorityFilter.NONE))
                        .countMoved())
                .isZero();
    }

    @Test
    void new_weights_hold_from_their_day_and_only_an_administrator_makes_them() {
        var wanted = PriorityWeights.first().with(PriorityRule.ARREARS, -50);
        assertThatThrownBy(() -> asTeam(() -> weighting.save(wanted, today, "")))
                .isInstanceOf(AccessDeniedException.class);

        var later = asAdministrator(() -> weighting.save(wanted, today.plusDays(1), ""));
        assertThat(asTeam(() -> weighting.inForce()).id()).isNotEqualTo(later.id());

        var now = asAdministrator(() -> weighting.save(wanted, today, "Strengere"));
        assertThat(asTeam(() -> weighting.inForce())).isEqualTo(now);
        assertThatThrownBy(() -> asAdministrator(() -> weighting.save(wanted, today.minusDays(1), "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_score_is_explained_by_the_weights_it_was_computed_with() {
        int points = row(first).score();

        asAdministrator(() -> weighting.save(PriorityWeights.first().with(PriorityRule.RIGHT_TO_BUY, 100), today, ""));

        assertThat(asTeam(() -> list.explain(row(first))).points()).isEqualTo(points);
    }

    @Test
    void the_next_are_chosen_once_and_taken_back_unless_they_have_come_further() {
        var chosen = next();
        assertThat(asTeam(() -> list.prioritise(chosen))).isEqualTo(chosen);
        assertThat(asTeam(() -> list.listPrioritised()))
                .filteredOn(chosen::contains)
                .isEqualTo(chosen);
        assertThat(asTeam(() -> list.prioritise(chosen))).isEmpty();
        assertThat(next()).doesNotContainAnyElementsOf(chosen);

        var further = chosen.getFirst();
        asTeam(() -> cases.move(further, found(further).version(), StageChange.to(Stage.CONTACTED, today)));

        assertThat(asTeam(() -> list.takeBack(chosen))).containsExactly(chosen.getLast());
        assertThat(found(further).stage()).isEqualTo(Stage.CONTACTED);
    }

    @Test
    void whoever_has_a_visit_ahead_is_not_among_the_next() {
        var chosen = next().getFirst();
        TimeSlot noon = TimeSlot.on(
                LocalDate.of(today.getYear() + 1, 1, 10).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)),
                LocalTime.of(12, 0),
                LocalTime.of(13, 0));
        asTeam(() -> visits.plan(chosen, VisitData.of(noon, resources.consultant(), null)));
        entities.flush();

        assertThat(next()).hasSize(2).doesNotContain(chosen);
    }

    @Test
    void who_has_come_further_is_no_longer_on_the_list() {
        asTeam(() -> cases.move(first, found(first).version(), StageChange.to(Stage.CONTACTED, today)));
        assertThat(row(first).stage()).isEqualTo(Stage.CONTACTED);

        asTeam(() -> cases.move(first, found(first).version(), StageChange.to(Stage.ASSESSED, today)));

        assertThat(asTeam(() -> list.find(first))).isEmpty();
    }

    @Test
    void a_protected_household_leaves_no_gap_among_the_places() {
        var hidden = fixture.household(TestHousehold.named("Skjult")
                        .withLease(TestHousehold.endingOn(today.plusDays(9)))
                        .withProtection(Protection.STRENGT_FORTROLIG))
                .householdId();
        SignedIn.trusted(() -> cases.open(List.of(hidden), today));
        computation.all();

        assertThat(asTeam(() -> list.page(PriorityFilter.NONE, PageRequest.of(0, 500))))
                .extracting(PriorityRow::place)
                .isEqualTo(IntStream.rangeClosed(1, (int) (long) asTeam(() -> list.count(PriorityFilter.NONE)))
                        .boxed()
                        .toList());
        assertThat(asTeam(() -> list.find(hidden))).isEmpty();
        entities.clear();
        assertThat(SignedIn.trusted(() -> list.find(hidden))).isPresent();
    }

    private List<HouseholdId> next() {
        return asTeam(() -> list.next(2, PriorityFilter.NONE)).stream()
                .map(PriorityRow::household)
                .toList();
    }

    private void lift(int points, String reason) {
        asTeam(() -> {
            list.lift(second, points, reason);
            return true;
        });
    }

    private HouseholdId household(LocalDate end) {
        return fixture.household(TestHousehold.named("Prøvesen").withLease(TestHousehold.endingOn(end)))
                .householdId();
    }

    private List<HouseholdId> own() {
        return asTeam(() -> list.page(PriorityFilter.NONE, Pageable.unpaged())).stream()
                .map(PriorityRow::household)
                .filter(Set.of(first, second, urgent)::contains)
                .toList();
    }

    private PriorityRow row(HouseholdId household) {
        return asTeam(() -> list.find(household).orElseThrow());
    }

    private CaseRow found(HouseholdId household) {
        return asTeam(() -> cases.find(household).orElseThrow());
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> T asAdministrator(Supplier<T> work) {
        return ActingUser.as(
                new SignedInUser(
                        new UserId(3),
                        "admin",
                        "Admin",
                        Agency.BOLIGKONTOR,
                        "",
                        false,
                        false,
                        Set.of(Role.ADMIN, Role.TEAM)),
                work);
    }

    private static <T> T asTeam(Supplier<T> work) {
        return SignedIn.consultant(work);
    }
}
