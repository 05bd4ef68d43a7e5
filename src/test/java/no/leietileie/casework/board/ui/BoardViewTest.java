package no.leietileie.casework.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.casework.board.Board;
import no.leietileie.casework.board.BoardCard;
import no.leietileie.casework.board.BoardColumn;
import no.leietileie.casework.casemeeting.MeetingFixture;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.stages.StageReason;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.HouseholdListId;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.ui.RegisterNavigation;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = {BoardView.class, RegisterNavigation.class})
@WithConsultant
class BoardViewTest extends SpringBrowserlessTest {

    @Autowired
    MeetingFixture fixture;

    @Autowired
    Board board;

    @Autowired
    Cases cases;

    @Autowired
    HouseholdLists lists;

    private HouseholdId household;
    private TenantFilter filter;
    private LocalDate today;

    @BeforeEach
    void aBoardWithOneCase() {
        today = fixture.today();
        household = fixture.household("Prøvesen");
        HouseholdListId list = lists.create("Egne");
        lists.add(list, new Selection.Ticked(Set.of(household)));
        filter = TenantFilter.NONE.with(TenantFilterField.LIST, Long.toString(list.value()));
        UI.getCurrent().navigate(BoardView.class, new QueryParameters(filter.toQuery()));
    }

    @Test
    void the_address_says_which_cases_the_board_shows() {
        assertThat(column(BoardColumn.TARGET_GROUP)).containsExactly("Prøvesen, Prøve");
        assertThat(column(BoardColumn.CONTACTED)).isEmpty();
    }

    @Test
    void a_card_that_is_dropped_on_the_next_column_takes_the_step_and_the_step_can_be_undone() {
        drop(BoardColumn.CONTACTED);
        assertThat(stage()).isEqualTo(Stage.CONTACTED);
        assertThat(column(BoardColumn.CONTACTED)).containsExactly("Prøvesen, Prøve");

        press("Angre");
        assertThat(stage()).isEqualTo(Stage.TARGET_GROUP);
        assertThat(column(BoardColumn.TARGET_GROUP)).containsExactly("Prøvesen, Prøve");
    }

    @Test
    void a_drop_that_the_table_does_not_allow_is_refused_in_words() {
        drop(BoardColumn.BUYING);

        assertThat(stage()).isEqualTo(Stage.TARGET_GROUP);
        assertThat(notices()).anyMatch(text -> text.contains("kan ikke gå rett fra «I målgruppen» til «Kjøper»"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_step_that_needs_a_reason_asks_for_it() {
        cases.move(household, version(), StageChange.to(Stage.PRIORITISED, today));
        UI.getCurrent().navigate(BoardView.class, new QueryParameters(filter.toQuery()));

        drop(BoardColumn.TARGET_GROUP);
        assertThat(stage()).isEqualTo(Stage.PRIORITISED);
        ((Select<StageReason>) $(Select.class)
                        .withCondition(select -> select.getLabel().startsWith("Hvorfor"))
                        .single())
                .setValue(StageReason.TAKEN_OFF_THE_LIST);
        press("Lagre");

        assertThat(stage()).isEqualTo(Stage.TARGET_GROUP);
    }

    @Test
    void a_card_is_moved_by_keyboard_through_its_button() {
        press("Flytt til …");
        press("Lagre");

        assertThat(stage()).isEqualTo(Stage.PRIORITISED);
    }

    @Test
    void who_drops_a_card_that_a_colleague_has_moved_is_told_who_and_moves_nothing() {
        BoardCard seen = card();
        ActingUser.as(
                SignedIn.user(7, false),
                () -> cases.move(household, version(), StageChange.to(Stage.PRIORITISED, today)));

        moves().drop(seen, BoardColumn.CONTACTED);

        assertThat(stage()).isEqualTo(Stage.PRIORITISED);
        assertThat(notices()).anyMatch(text -> text.contains("Bruker 7 var raskere"));
    }

    private void drop(BoardColumn target) {
        moves().drop(card(), target);
    }

    private BoardCard card() {
        return List.of(BoardColumn.values()).stream()
                .flatMap(column -> board.cards(column, filter, 9).stream())
                .findFirst()
                .orElseThrow();
    }

    private BoardMoves moves() {
        return ((BoardView) getCurrentView()).moves();
    }

    private List<String> column(BoardColumn column) {
        ColumnSection section = $(ColumnSection.class).all().stream()
                .filter(found -> found.column() == column)
                .findFirst()
                .orElseThrow();
        return $(Anchor.class, section).all().stream().map(Anchor::getText).toList();
    }

    private Stage stage() {
        return cases.find(household).orElseThrow().stage();
    }

    private long version() {
        return cases.find(household).orElseThrow().version();
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    private List<String> notices() {
        return $(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }
}
