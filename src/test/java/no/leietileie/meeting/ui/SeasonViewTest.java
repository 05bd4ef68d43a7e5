package no.leietileie.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import no.leietileie.base.ui.EventCalendar;
import no.leietileie.base.ui.WorkCard;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.ParticipantRow;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.schedule.Board;
import no.leietileie.meeting.schedule.HandMoves;
import no.leietileie.meeting.schedule.Placements;
import no.leietileie.meeting.schedule.PlanProposals;
import no.leietileie.meeting.schedule.Promises;
import no.leietileie.meeting.season.SeasonData;
import no.leietileie.meeting.season.SeasonState;
import no.leietileie.meeting.season.Seasons;
import no.leietileie.resource.TimeSlot;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@ViewPackages(packages = {"no.leietileie.meeting.ui", "no.leietileie.register.ui"})
@WithConsultant
class SeasonViewTest extends SpringBrowserlessTest {

    @Autowired
    SeasonFixture fixture;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Clock clock;

    @Autowired
    Seasons seasons;

    @Autowired
    Meetings meetings;

    @Autowired
    HandMoves moves;

    @Autowired
    PlanProposals proposals;

    @Autowired
    Placements placements;

    @Autowired
    Promises promises;

    @Test
    void a_planned_season_shows_each_meeting_by_group_with_those_who_come() {
        open(fixture.planned(4), SeasonAddress.Part.LIST);

        assertThat($(H2.class).all()).extracting(H2::getText).contains("Tyrkia");
        assertThat($(MeetingCard.class).all()).hasSize(1);
        assertThat($(Button.class).withText("Hvorfor?").all()).hasSize(4);
    }

    @Test
    void why_a_household_is_in_its_meeting_is_told_in_plain_words() {
        open(fixture.planned(4), SeasonAddress.Part.LIST);

        test($(Button.class).withText("Hvorfor?").first()).click();

        assertThat($(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .contains("Gruppen deres er Tyrkia, og møtet er for den gruppen.");
    }

    @Test
    void what_is_needed_is_told_before_planning_and_the_plan_shows_its_progress_in_words() {
        fixture.resources();
        open(fixture.season(fixture.households(4)));
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Det er rom for alle");

        test($(Button.class).withText("Lag plan").single()).click();

        assertThat($(WorkCard.class).all()).hasSize(1);
        assertThat($(Button.class).withText("Stopp og behold det beste").all()).hasSize(1);
    }

    @Test
    void a_season_without_free_days_is_explained_before_anybody_plans_it() {
        fixture.resources();
        var sunday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));

        open(fixture.season(fixture.households(4), SeasonData.programme("Søndag", sunday, sunday)));

        assertThat(lines()).anyMatch(line -> line.contains("har ingen dag med møtetid"));
    }

    @Test
    void a_season_without_a_venue_is_explained_before_anybody_plans_it_and_its_plan_leaves_nobody_half_placed() {
        fixture.resources();
        deactivate("venue");
        var season = fixture.season(fixture.households(4));

        open(season);

        assertThat(lines()).contains("Ingen lokaler er ledige når sesongen har møter");
        fixture.plan(season);
        open(season, SeasonAddress.Part.LIST);
        assertThat($(MeetingCard.class).all()).isEmpty();
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Ikke i noe møte (4)");
    }

    @Test
    void a_language_without_an_interpreter_is_explained_before_anybody_plans() {
        fixture.resources();
        deactivate("interpreter");

        open(fixture.season(fixture.households(4)));

        assertThat(lines()).anyMatch(line -> line.equals("Tolk i tyrkisk: det trengs til ett møte, men finnes ikke"));
    }

    private void deactivate(String kind) {
        entities.flush();
        entities.clear();
        jdbc.sql("UPDATE resource SET active = FALSE WHERE id IN (SELECT id FROM " + kind + ")")
                .update();
    }

    private List<String> lines() {
        return $(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void those_without_a_place_are_listed_with_what_becomes_of_them() {
        open(fixture.planned(1), SeasonAddress.Part.LIST);

        assertThat($(H2.class).all()).extracting(H2::getText).contains("Ikke i noe møte (1)");
    }

    @Test
    void the_list_of_seasons_leads_to_each() {
        fixture.season(fixture.households(1));

        UI.getCurrent().navigate(SeasonsView.class);

        assertThat($(H1.class).first().getText()).isEqualTo("Fellesmøter");
        assertThat($(ListItem.class).all()).isNotEmpty();
    }

    @Test
    void the_board_moves_a_household_by_the_keyboard_and_offers_the_way_back() {
        fixture.resources();
        var season = fixture.season(fixture.households(7));
        fixture.plan(season);
        open(season, SeasonAddress.Part.BOARD);
        assertThat($(BoardColumn.class).all()).hasSize(2);
        assertThat($(BoardCard.class).all()).hasSize(7);

        test($(Button.class).withText("Flytt til …").first()).click();
        var to = $(Select.class).from($(MoveHouseholdDialog.class).single()).single();
        @SuppressWarnings("unchecked")
        var first = ((Select<MoveHouseholdDialog.Choice>) to)
                .getListDataView()
                .getItems()
                .findFirst()
                .orElseThrow();
        test($(Button.class).withText("Flytt").single()).click();
        assertThat($(MoveHouseholdDialog.class).single().isOpened()).isTrue();
        to.setValue(first);
        test($(Button.class).withText("Flytt").single()).click();

        assertThat($(BoardCard.class).all())
                .filteredOn(card -> card.getElement().getTextRecursively().contains("Plassert for hånd"))
                .hasSize(1);
        test($(Button.class).withText("Angre").single()).click();
        assertThat($(BoardCard.class).all())
                .noneMatch(card -> card.getElement().getTextRecursively().contains("Plassert for hånd"));
    }

    @Test
    void meetings_that_have_begun_are_in_the_list_and_not_in_the_way_on_the_board() {
        fixture.resources();
        var season = fixture.season(fixture.households(7));
        fixture.plan(season);
        fixture.on(fixture.onlyMeeting(season), LocalDate.now(clock).minusDays(1));

        open(season, SeasonAddress.Part.BOARD);
        assertThat($(BoardColumn.class).all()).hasSize(1);

        open(season, SeasonAddress.Part.LIST);
        assertThat($(MeetingCard.class).all()).hasSize(2);
    }

    @Test
    void the_calendar_opens_on_the_day_of_the_season_that_is_nearest_to_today() {
        var first = LocalDate.now(clock).minusMonths(2);
        var data = SeasonData.programme("Om to måneder", first, first.plusMonths(4));

        assertThat(data.nearest(LocalDate.now(clock))).isEqualTo(LocalDate.now(clock));
        assertThat(data.nearest(first.minusDays(1))).isEqualTo(first);
        assertThat(data.nearest(first.plusMonths(4).plusDays(1))).isEqualTo(first.plusMonths(4));
        open(fixture.season(fixture.households(1), data), SeasonAddress.Part.CALENDAR);
        var month = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.of("nb")).format(LocalDate.now(clock));
        assertThat($(SeasonCalendar.class).single().getElement().getTextRecursively())
                .contains(month);
    }

    @Test
    void a_meeting_that_nobody_has_been_promised_is_moved_when_it_is_let_go_elsewhere() {
        var season = fixture.planned(4);
        var meeting = onlyMeeting(season);
        var free = freeTime(season, meeting);

        letGo(season, meeting, free);

        assertThat($(MoveMeetingDialog.class).all()).isEmpty();
        assertThat(onlyMeeting(season).slot()).isEqualTo(free);
    }

    @Test
    void a_meeting_that_was_promised_meanwhile_is_asked_about_when_it_is_let_go_elsewhere() {
        var season = fixture.planned(4);
        var meeting = onlyMeeting(season);
        var free = freeTime(season, meeting);
        open(season, SeasonAddress.Part.CALENDAR);
        promises.give(
                meeting.id(),
                meeting.participants().stream().map(ParticipantRow::household).toList());
        entities.flush();
        entities.clear();

        drop(meeting, free);

        assertThat(onlyMeeting(season).slot()).isEqualTo(meeting.slot());
        assertThat($(MoveMeetingDialog.class).all()).hasSize(1);
    }

    private MeetingRow onlyMeeting(SeasonId season) {
        return SignedIn.consultant(() -> meetings.listOf(season)).getFirst();
    }

    private TimeSlot freeTime(SeasonId season, MeetingRow meeting) {
        return SignedIn.consultant(() -> placements.board(season)).otherTimes(meeting).stream()
                .filter(spot -> spot.consequences().isAllowed())
                .map(Board.Spot::time)
                .findFirst()
                .orElseThrow();
    }

    private void letGo(SeasonId season, MeetingRow meeting, TimeSlot time) {
        open(season, SeasonAddress.Part.CALENDAR);
        drop(meeting, time);
    }

    private void drop(MeetingRow meeting, TimeSlot time) {
        var calendar = $(EventCalendar.class).single();
        ComponentUtil.fireEvent(
                calendar,
                new EventCalendar.Moved(
                        calendar,
                        true,
                        Long.toString(meeting.id().value()),
                        time.localStart().toString()));
    }

    @Test
    void a_season_is_edited_in_its_form_and_keeps_what_nobody_changed() {
        var season = fixture.season(fixture.households(1));
        open(season, SeasonAddress.Part.OVERVIEW);

        test($(Button.class).withText("Endre sesongen").single()).click();
        test($(TextField.class).single()).setValue("Vinterens møter");
        test($(Button.class).withText("Lagre").single()).click();

        assertThat($(H1.class).first().getText()).isEqualTo("Vinterens møter");
        var stored =
                SignedIn.consultant(() -> seasons.find(season)).orElseThrow().data();
        assertThat(stored.times()).isEqualTo(fixture.data().times());
        assertThat(stored.talkMinutes()).isEqualTo(fixture.data().talkMinutes());
    }

    @Test
    void a_proposal_lists_its_changes_and_is_accepted_after_a_question() {
        fixture.resources();
        var season = fixture.season(fixture.households(7));
        fixture.plan(season);
        var meeting = SignedIn.consultant(() -> meetings.listOf(season)).getFirst();
        var household = meeting.participants().getFirst().household();
        SignedIn.consultant(() -> moves.takeOut(season, household, meeting.id(), HandMoves.TakenOut.CANNOT_COME));
        fixture.propose(season);
        UI.getCurrent().navigate(PlanProposalView.class, SeasonNavigation.parameters(season));

        assertThat($(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(text -> text.contains("får plass"));
        test($(Button.class).withText("Godta planen").single()).click();
        assertThat($(ConfirmDialog.class).all()).hasSize(1);
        SignedIn.consultant(() -> proposals.accept(season));

        assertThat(SignedIn.consultant(() -> seasons.find(season)).orElseThrow().state())
                .isEqualTo(SeasonState.PLANNED);
    }

    private static void open(SeasonId season, SeasonAddress.Part part) {
        SeasonNavigation.open(
                season,
                SeasonAddress.read(com.vaadin.flow.router.QueryParameters.empty())
                        .with(part));
    }

    private static void open(SeasonId season) {
        SeasonNavigation.open(season);
    }
}
