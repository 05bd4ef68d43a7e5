package no.leietileie.meeting.day.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.base.ui.Formats;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.PlaceChanged;
import no.leietileie.meeting.PlacesChanged;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.day.Attendances;
import no.leietileie.meeting.day.DayField;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.meeting.day.DayLists;
import no.leietileie.meeting.day.DayMoveOutcome;
import no.leietileie.meeting.day.DayNotes;
import no.leietileie.meeting.day.ListChanged;
import no.leietileie.meeting.day.WalkIns;
import no.leietileie.meeting.interpreting.OrderRow;
import no.leietileie.meeting.needs.Need;
import no.leietileie.meeting.needs.NeedChanged;
import no.leietileie.meeting.needs.Needs;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.resource.ResourceId;
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
@ViewPackages(packages = {"no.leietileie.meeting.day.ui", "no.leietileie.meeting.ui", "no.leietileie.register.ui"})
@WithConsultant
class DayViewTest extends SpringBrowserlessTest {

    @Autowired
    SeasonFixture fixture;

    @Autowired
    DayLists lists;

    @Autowired
    Attendances attendances;

    @Autowired
    OpenLists openLists;

    @Autowired
    WalkIns walkIns;

    @Autowired
    DayNotes notes;

    @Autowired
    Needs needs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Clock clock;

    private MeetingId meeting = new MeetingId(0);

    @Test
    void a_press_marks_one_person_counts_them_and_can_be_taken_back() {
        open(fixture.today(4));
        assertThat(standing()).isEqualTo("0 av 8 har kommet. 8 er ikke merket.");

        test(button("Kom (K)")).click();

        assertThat(standing()).isEqualTo("1 av 8 har kommet. 7 er ikke merket.");
        assertThat(marks()).containsExactly(Attendance.CAME);
        test(button("Angre siste (U)")).click();
        assertThat(standing()).isEqualTo("0 av 8 har kommet. 8 er ikke merket.");
        assertThat(marks()).isEmpty();
    }

    @Test
    void a_deadline_that_has_passed_is_not_told_as_one_that_can_be_kept() {
        var deadline = Instant.parse("2026-12-01T08:00:00Z");
        var slot = new TimeSlot(deadline, deadline.plusSeconds(1));
        var order = new OrderRow(meeting, 1, new ResourceId(1), "ti", slot, null, true, deadline, null, null, null);

        assertThat(OrderTexts.cost(order, deadline)).contains("Gratis å avbestille til 01.12.2026");
        assertThat(OrderTexts.cost(order, deadline.plusSeconds(1)))
                .contains("Fristen for å avbestille gratis gikk ut 01.12.2026");
    }

    @Test
    void an_undo_that_can_never_be_done_since_a_colleague_has_marked_otherwise_is_told_and_forgotten() {
        open(fixture.today(4));
        var household = households().getFirst();
        test(button("Kom (K)")).click();
        ActingUser.as(
                SignedIn.user(7, false),
                () -> attendances.mark(
                        meeting,
                        household.household(),
                        household.attendees().getFirst().person(),
                        Attendance.CAME,
                        Attendance.LATE));

        test(button("Angre siste (U)")).click();

        assertThat($(Notification.class).all())
                .extracting(notice -> notice.getElement().getTextRecursively())
                .anyMatch(text -> text.contains("Bruker 7 satte «Kom sent»"))
                .noneMatch(text -> text.contains("Angret for"));
        assertThat(marks()).containsExactly(Attendance.LATE);
        assertThat($(Button.class).withText("Angre siste (U)").all()).isEmpty();
    }

    @Test
    void an_undo_that_is_refused_for_now_can_be_asked_for_again() {
        open(fixture.today(4));
        test(button("Kom (K)")).click();
        test(button("Kom sent (S)")).click();
        fixture.on(meeting, LocalDate.now(clock).plusDays(1));

        test(undo()).click();

        assertThat(marks()).containsExactly(Attendance.LATE);
        assertThat(undo().isVisible()).isTrue();
        fixture.on(meeting, LocalDate.now(clock));
        test(undo()).click();
        assertThat(marks()).containsExactly(Attendance.CAME);
    }

    @Test
    void what_was_marked_of_somebody_who_left_the_list_is_not_offered_to_be_taken_back() {
        open(fixture.today(4));
        var stranger = fixture.household(TestHousehold.named("Uinvitert"));
        var walkIn =
                (DayMoveOutcome.Done) ActingUser.as(SignedIn.user(7, false), () -> walkIns.takeIn(meeting, stranger));
        hear(new PlaceChanged(stranger, season(), null, meeting, false));
        var card = $(AttendanceCard.class).single();
        card.press(
                $(PersonLine.class).all().stream()
                        .filter(line -> line.household().equals(stranger))
                        .findFirst()
                        .orElseThrow(),
                Attendance.LATE);
        assertThat(undo().isVisible()).isTrue();

        ActingUser.as(SignedIn.user(7, false), () -> walkIns.takeBack(walkIn.back()));
        hear(new PlaceChanged(stranger, season(), meeting, null, false));

        assertThat(shown()).doesNotContain(stranger);
        assertThat($(Button.class).withText("Angre siste (U)").all()).isEmpty();
    }

    @Test
    void whom_a_colleague_took_in_is_looked_at_when_the_list_is_read_anew() {
        open(fixture.today(4));
        var known = households().getFirst();
        var stranger = fixture.household(TestHousehold.named("Uinvitert"));
        ActingUser.as(SignedIn.user(7, false), () -> walkIns.takeIn(meeting, stranger));

        $(DayView.class).single().changeNeed(known);
        test($(Button.class).withText("Lagre").single()).click();

        assertThat(shown()).contains(stranger);
        assertThat(looksAt(stranger)).isOne();
        assertThat(looksAt(known.household())).isOne();
    }

    @Test
    void what_two_write_in_the_same_note_both_stand_until_one_has_chosen() {
        open(fixture.today(4));
        var household = households().getFirst().household();
        NoteField field = wishes();
        ActingUser.as(SignedIn.user(7, false), () -> notes.save(meeting, household, DayField.WISHES, "", "Hage"));

        write(field, "Balk");
        write(field, "Balkong");

        assertThat(field.conflict().getElement().getTextRecursively()).contains("Bruker 7", "Hage");
        assertThat(wished()).isEqualTo("Hage");
        test($(Button.class).withText("Behold begge").single()).click();
        assertThat(wished()).isEqualTo("Hage\nBalkong");
        assertThat(field.getValue()).isEqualTo("Hage\nBalkong");
        assertThat(field.conflict().isVisible()).isFalse();
        write(field, "Hage");
        assertThat(wished()).isEqualTo("Hage");
    }

    private void write(NoteField field, String text) {
        test((TextArea) field).setValue(text);
    }

    private NoteField wishes() {
        return $(HouseholdItem.class).all().getFirst().notes().stream()
                .filter(note -> note.field() == DayField.WISHES)
                .findFirst()
                .orElseThrow();
    }

    private String wished() {
        return households().getFirst().notes().getOrDefault(DayField.WISHES, "");
    }

    @Test
    void what_a_colleague_notes_as_a_need_or_changes_of_the_meeting_shows_by_itself() {
        open(fixture.today(4));
        var household = households().getFirst().household();
        HouseholdItem item = $(HouseholdItem.class).all().getFirst();
        ActingUser.as(SignedIn.user(7, false), () -> needs.save(household, Need.NONE, new Need(false, "Teleslynge")));

        openLists.follow(new NeedChanged(household));
        openLists.tell();
        roundTrip();

        assertThat($(HouseholdItem.class).all().getFirst()).isSameAs(item);
        assertThat(item.getElement().getTextRecursively()).contains("Teleslynge");
        var tomorrow = LocalDate.now(clock).plusDays(1);
        fixture.on(meeting, tomorrow);
        hear(new PlacesChanged(season()));
        assertThat($(DayView.class).single().getElement().getTextRecursively()).contains(Formats.date(tomorrow));
        assertThat($(HouseholdItem.class).all()).contains(item);
    }

    @Test
    void a_meeting_that_is_gone_is_told_and_left_for_the_plan() {
        open(fixture.today(4));
        var season = season();
        entities.createQuery("delete from Participant p where p.meetingId = :id")
                .setParameter("id", meeting.value())
                .executeUpdate();
        entities.remove(entities.find(Meeting.class, meeting.value()));
        entities.flush();

        hear(new PlacesChanged(season));

        assertThat($(DayView.class).all()).isEmpty();
        assertThat($(Notification.class).all())
                .anyMatch(notice ->
                        notice.getElement().getTextRecursively().contains("Møtet er ikke med i planen lenger"));
    }

    private void hear(PlacesChanged event) {
        openLists.follow(event);
        openLists.tell();
        roundTrip();
    }

    private Button undo() {
        return button("Angre siste (U)");
    }

    @Test
    void a_second_press_of_the_same_button_takes_the_mark_away() {
        open(fixture.today(4));

        test(button("Kom (K)")).click();
        test(button("Kom (K)")).click();

        assertThat(marks()).isEmpty();
    }

    @Test
    void what_a_colleague_has_marked_meanwhile_is_told_and_stands() {
        open(fixture.today(4));
        var household = households().getFirst();
        ActingUser.as(
                SignedIn.user(7, false),
                () -> attendances.mark(
                        meeting,
                        household.household(),
                        household.attendees().getFirst().person(),
                        null,
                        Attendance.LATE));

        test(button("Kom (K)")).click();

        assertThat($(Notification.class).all())
                .anyMatch(notice -> notice.getElement().getTextRecursively().contains("Bruker 7 satte «Kom sent»"));
        assertThat(marks()).containsExactly(Attendance.LATE);
    }

    @Test
    void what_a_colleague_marks_shows_by_itself_and_a_press_that_was_on_its_way_does_not_take_it_away() {
        open(fixture.today(4));
        var household = households().getFirst();
        ActingUser.as(
                SignedIn.user(7, false),
                () -> attendances.mark(
                        meeting,
                        household.household(),
                        household.attendees().getFirst().person(),
                        null,
                        Attendance.CAME));

        openLists.follow(new ListChanged(meeting));
        openLists.tell();
        roundTrip();

        assertThat(standing()).isEqualTo("1 av 8 har kommet. 7 er ikke merket.");
        assertThat($(PersonLine.class).all().getFirst().getElement().getAttribute("mark"))
                .isEqualTo("CAME");
        test(button("Kom (K)")).click();
        assertThat(marks()).containsExactly(Attendance.CAME);
    }

    @Test
    void who_comes_onto_the_list_shows_by_itself_at_its_place_and_is_logged_and_who_leaves_it_goes() {
        open(fixture.today(4));
        var stranger = fixture.household(TestHousehold.named("Uinvitert"));
        var walkIn =
                (DayMoveOutcome.Done) ActingUser.as(SignedIn.user(7, false), () -> walkIns.takeIn(meeting, stranger));

        hear(new PlaceChanged(stranger, season(), null, meeting, false));

        assertThat(shown())
                .isEqualTo(households().stream().map(DayHousehold::household).toList())
                .contains(stranger);
        assertThat(standing()).isEqualTo("0 av 10 har kommet. 10 er ikke merket.");
        assertThat(looksAt(stranger)).isOne();
        ActingUser.as(SignedIn.user(7, false), () -> walkIns.takeBack(walkIn.back()));
        hear(new PlaceChanged(stranger, season(), meeting, null, false));
        assertThat(shown()).hasSize(4).doesNotContain(stranger);
        assertThat(standing()).isEqualTo("0 av 8 har kommet. 8 er ikke merket.");
    }

    @Test
    void what_the_browser_kept_of_somebody_who_left_the_list_is_told_and_forgotten() {
        open(fixture.today(4));

        $(AttendanceCard.class).single().restore(NoteField.PREFIX + "4711:WISHES", "", "Vil bo nær skolen");

        assertThat($(Notification.class).all())
                .anyMatch(notice -> notice.getElement().getTextRecursively().contains("Vil bo nær skolen"));
    }

    private void hear(PlaceChanged event) {
        openLists.follow(event);
        openLists.tell();
        roundTrip();
    }

    private List<HouseholdId> shown() {
        return $(HouseholdItem.class).all().stream()
                .map(HouseholdItem::household)
                .toList();
    }

    private SeasonId season() {
        return SignedIn.consultant(() -> lists.find(meeting))
                .orElseThrow()
                .meeting()
                .season();
    }

    private long looksAt(HouseholdId household) {
        entities.flush();
        return jdbc.sql("SELECT COUNT(*) FROM access_log WHERE subject = 'meeting.day' AND household_id = ?")
                .param(household.value())
                .query(Long.class)
                .single();
    }

    @Test
    void the_rest_is_marked_after_a_question() {
        open(fixture.today(4));
        test(button("Kom (K)")).click();

        $(AttendanceCard.class).single().markTheRest(Attendance.NO_SHOW);

        assertThat(standing()).isEqualTo("1 av 8 har kommet. 0 er ikke merket.");
        assertThat(marks()).hasSize(8);
    }

    @Test
    void what_the_browser_kept_without_connection_is_saved_when_it_is_back() {
        open(fixture.today(4));
        PersonLine line = $(PersonLine.class).all().getFirst();

        $(AttendanceCard.class).single().restore(line.field(), "", "LATE");

        assertThat(marks()).containsExactly(Attendance.LATE);
        $(AttendanceCard.class).single().restore(line.field(), "", "LATE");
        assertThat(marks()).containsExactly(Attendance.LATE);
    }

    @Test
    void whoever_came_uninvited_is_taken_onto_the_list_and_off_again() {
        open(fixture.today(4));
        var other = fixture.households(1).iterator().next();
        test(button("Legg til noen som kom")).click();
        @SuppressWarnings("unchecked")
        var who = (com.vaadin.flow.component.combobox.ComboBox<TenantRow>)
                $(com.vaadin.flow.component.combobox.ComboBox.class)
                        .from($(WalkInDialog.class).single())
                        .single();
        test($(Button.class).withText("Legg til").single()).click();
        assertThat($(WalkInDialog.class).single().isOpened()).isTrue();

        who.setValue(tenant(other.value()));
        test($(Button.class).withText("Legg til").single()).click();

        assertThat(households()).hasSize(5);
        assertThat($(HouseholdItem.class).all()).hasSize(5);
        test($(Button.class).withText("Angre").single()).click();
        assertThat(households()).hasSize(4);
    }

    @Test
    void the_sheet_is_logged_as_printed_for_each_household() {
        meeting = fixture.today(4);

        UI.getCurrent().navigate(DayNavigation.sheet(meeting));

        entities.flush();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM access_log WHERE subject = 'meeting.day-sheet' AND action ="
                                + " 'PRINTED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void todays_meetings_stand_on_my_day() {
        meeting = fixture.today(4);
        open(meeting);

        assertThat(new MeetingsOfToday($(DayView.class).single().parts())
                        .create()
                        .getElement()
                        .getTextRecursively())
                .contains("00.00–03.00")
                .contains("4 husstander");
        fixture.on(meeting, LocalDate.now(clock).plusDays(1));
        assertThat(new MeetingsOfToday($(DayView.class).single().parts())
                        .create()
                        .getElement()
                        .getTextRecursively())
                .contains("Ingen fellesmøter i dag");
    }

    private TenantRow tenant(long household) {
        var id = new no.leietileie.register.HouseholdId(household);
        return SignedIn.consultant(() -> $(DayView.class)
                .single()
                .parts()
                .tenants()
                .rowsOf(java.util.Set.of(id))
                .get(id));
    }

    private void open(MeetingId id) {
        meeting = id;
        UI.getCurrent().navigate(DayNavigation.location(id));
    }

    private Button button(String text) {
        return $(Button.class).withText(text).first();
    }

    private String standing() {
        return $(com.vaadin.flow.component.html.Div.class)
                .withClassName("day-standing")
                .single()
                .getText();
    }

    private List<DayHousehold> households() {
        return SignedIn.consultant(() -> lists.find(meeting)).orElseThrow().households();
    }

    private List<Attendance> marks() {
        return households().stream()
                .flatMap(household -> household.attendees().stream())
                .map(one -> one.mark())
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
