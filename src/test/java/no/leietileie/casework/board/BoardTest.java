package no.leietileie.casework.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.sharing.HouseholdShares;
import no.leietileie.access.sharing.NewShare;
import no.leietileie.casework.casemeeting.MeetingFixture;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.stages.StageReason;
import no.leietileie.casework.tasks.NewTask;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.HouseholdListId;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class BoardTest {

    @Autowired
    MeetingFixture fixture;

    @Autowired
    Board board;

    @Autowired
    Cases cases;

    @Autowired
    Tasks tasks;

    @Autowired
    HouseholdLists lists;

    @Autowired
    HouseholdShares shares;

    @Autowired
    EntityManager entities;

    @Autowired
    Clock clock;

    private final List<HouseholdId> own = new ArrayList<>();
    private HouseholdListId list;
    private LocalDate today;

    @BeforeEach
    void threeHouseholds() {
        today = LocalDate.now(clock);
        list = asTeam(() -> lists.create("Egne"));
        for (String name : List.of("Første", "Andre", "Tredje")) {
            own.add(listed(fixture.household(name)));
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void every_stage_has_exactly_one_column(Stage stage) {
        assertThat(EnumSet.allOf(BoardColumn.class).stream()
                        .filter(column -> column.stages().contains(stage)))
                .containsExactly(BoardColumn.of(stage));
    }

    @Test
    void each_case_stands_in_the_column_of_its_stage_and_is_counted_there() {
        move(own.get(0), StageChange.to(Stage.CONTACTED, today.minusDays(3)));
        move(own.get(1), StageChange.to(Stage.NOT_INTERESTED, today).because(StageReason.PREFERS_TO_RENT));

        assertThat(count(BoardColumn.TARGET_GROUP)).isEqualTo(1);
        assertThat(count(BoardColumn.CONTACTED)).isEqualTo(1);
        assertThat(count(BoardColumn.ENDED)).isEqualTo(1);
        assertThat(households(BoardColumn.CONTACTED, 9)).containsExactly(own.get(0));
        assertThat(households(BoardColumn.ENDED, 9)).containsExactly(own.get(1));
    }

    @Test
    void who_has_waited_longest_comes_first_and_no_more_than_asked_for_are_read() {
        for (int i = 0; i < 3; i++) {
            move(own.get(i), StageChange.to(Stage.CONTACTED, today.minusDays(i)));
        }

        assertThat(households(BoardColumn.CONTACTED, 2)).containsExactly(own.get(2), own.get(1));
        assertThat(count(BoardColumn.CONTACTED)).isEqualTo(3);
    }

    @Test
    void a_card_tells_the_most_urgent_open_task() {
        asTeam(() -> tasks.create(new NewTask(own.get(0), "Siden", today.plusDays(9), null)));
        asTeam(() -> tasks.create(new NewTask(own.get(0), "Først", today.plusDays(1), null)));
        var done = asTeam(() -> tasks.create(new NewTask(own.get(0), "Gjort", today, null)));
        asTeam(() -> {
            tasks.complete(done);
            return null;
        });

        BoardCard card = cards(BoardColumn.TARGET_GROUP, 9).stream()
                .filter(found -> found.caseBrief().household().equals(own.get(0)))
                .findFirst()
                .orElseThrow();

        assertThat(card.next()).satisfies(task -> assertThat(task.title()).isEqualTo("Først"));
    }

    @Test
    void protected_households_are_neither_shown_nor_counted_without_the_right() {
        HouseholdId hidden = fixture.protectedHousehold("Skjult");
        SignedIn.trusted(() -> lists.add(list, new Selection.Ticked(Set.of(hidden))));

        assertThat(count(BoardColumn.TARGET_GROUP)).isEqualTo(3);
        assertThat(households(BoardColumn.TARGET_GROUP, 9)).doesNotContain(hidden);
    }

    @Test
    void other_agencies_see_and_count_only_what_is_shared_with_them() {
        SignedInUser nav = fixture.user(Agency.NAV, false);
        asTeam(() -> shares.share(new NewShare(own.get(1).value(), Agency.NAV, "Inntekt", today)));
        flush();

        assertThat(ActingUser.as(nav, () -> board.counts(filter()))).containsEntry(BoardColumn.TARGET_GROUP, 1L);
        assertThat(ActingUser.as(nav, () -> board.cards(BoardColumn.TARGET_GROUP, filter(), 9)))
                .extracting(card -> card.caseBrief().household())
                .containsExactly(own.get(1));
    }

    private HouseholdId listed(HouseholdId household) {
        asTeam(() -> lists.add(list, new Selection.Ticked(Set.of(household))));
        return household;
    }

    private void move(HouseholdId household, StageChange change) {
        asTeam(() -> cases.move(household, cases.find(household).orElseThrow().version(), change));
    }

    private long count(BoardColumn column) {
        flush();
        return asTeam(() -> board.counts(filter())).get(column);
    }

    private List<HouseholdId> households(BoardColumn column, int limit) {
        return cards(column, limit).stream()
                .map(card -> card.caseBrief().household())
                .toList();
    }

    private List<BoardCard> cards(BoardColumn column, int limit) {
        flush();
        return asTeam(() -> board.cards(column, filter(), limit));
    }

    private TenantFilter filter() {
        return TenantFilter.NONE.with(TenantFilterField.LIST, Long.toString(list.value()));
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }

    private static <T> T asTeam(Supplier<T> work) {
        return SignedIn.consultant(work);
    }
}
