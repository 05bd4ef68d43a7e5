package no.leietileie.meeting.day;

import static no.leietileie.meeting.Attendance.CAME;
import static no.leietileie.meeting.Attendance.MOVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.PlacesChanged;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.schedule.HandMoves;
import no.leietileie.meeting.schedule.PlaceOutcome;
import no.leietileie.meeting.season.SeasonHouseholdRepository;
import no.leietileie.meeting.season.Seasons;
import no.leietileie.meeting.season.UnplacedRow;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@RecordApplicationEvents
class DayMovesTest {

    @Autowired
    ApplicationEvents events;

    @Autowired
    SeasonFixture fixture;

    @Autowired
    DayFixture day;

    @Autowired
    DayMoves moves;

    @Autowired
    WalkIns walkIns;

    @Autowired
    Seasons seasons;

    @Autowired
    SeasonHouseholdRepository members;

    @Autowired
    HandMoves handMoves;

    @Autowired
    Attendances attendances;

    @Autowired
    Meetings meetings;

    @Autowired
    Clock clock;

    @Test
    void whoever_goes_to_another_meeting_on_the_day_stands_on_both_lists_until_that_is_taken_back() {
        var season = fixture.twoMeetings();
        var today = fixture.on(meetingsOf(season).getFirst(), LocalDate.now(clock));
        var other = meetingsOf(season).stream()
                .filter(one -> !one.equals(today))
                .findFirst()
                .orElseThrow();
        var household = day.list(today).households().getFirst();
        SignedIn.consultant(() -> attendances.mark(
                today, household.household(), household.attendees().getFirst().person(), null, CAME));

        var outcome = SignedIn.consultant(() -> moves.move(today, household.household(), other));

        assertThat(outcome).isInstanceOf(DayMoveOutcome.Done.class);
        assertThat(day.line(today, household.household()).attendance()).isEqualTo(MOVED);
        assertThat(day.list(other).households())
                .extracting(DayHousehold::household)
                .contains(household.household());
        var back = ((DayMoveOutcome.Done) outcome).back();
        SignedIn.consultant(() -> moves.takeBack(back));
        assertThat(day.line(today, household.household()).attendance()).isEqualTo(CAME);
        assertThat(day.list(other).households())
                .extracting(DayHousehold::household)
                .doesNotContain(household.household());
    }

    @Test
    void whoever_waits_for_the_next_plan_is_moved_without_a_meeting() {
        var meeting = fixture.today(4);
        var household = day.list(meeting).households().getFirst().household();

        SignedIn.consultant(() -> moves.move(meeting, household, null));

        assertThat(day.line(meeting, household).attendance()).isEqualTo(MOVED);
        assertThat(SignedIn.consultant(() -> seasons.missed())).contains(household);
        var season = day.list(meeting).meeting().season();
        assertThat(day.unplaced(season)).extracting(UnplacedRow::household).contains(household);
    }

    @Test
    void letters_are_put_in_step_once_for_a_walk_in_from_another_meeting_and_once_when_it_is_taken_back() {
        var season = fixture.twoMeetings();
        var here = meetingsOf(season).getLast();
        var household = day.anybody(meetingsOf(season).getFirst());
        long before = events.stream(PlacesChanged.class).count();

        var outcome = SignedIn.consultant(() -> walkIns.takeIn(here, household));
        assertThat(events.stream(PlacesChanged.class).count()).isEqualTo(before + 1);

        SignedIn.consultant(() -> walkIns.takeBack(((DayMoveOutcome.Done) outcome).back()));
        assertThat(events.stream(PlacesChanged.class).count()).isEqualTo(before + 2);
    }

    @Test
    void before_the_meeting_begins_the_place_itself_moves() {
        var season = fixture.twoMeetings();
        var from = meetingsOf(season).getFirst();
        var to = meetingsOf(season).getLast();
        var household = day.list(from).households().getFirst().household();

        var outcome = SignedIn.consultant(() -> moves.move(from, household, to));

        assertThat(outcome).isInstanceOf(DayMoveOutcome.Done.class);
        assertThat(day.list(from).households())
                .extracting(DayHousehold::household)
                .doesNotContain(household);
        assertThat(day.list(to).households())
                .extracting(DayHousehold::household)
                .contains(household);
    }

    @Test
    void whoever_comes_uninvited_leaves_the_other_meeting_and_goes_back_when_that_was_wrong() {
        var season = fixture.twoMeetings();
        var today = fixture.on(meetingsOf(season).getFirst(), LocalDate.now(clock));
        var other = meetingsOf(season).stream()
                .filter(one -> !one.equals(today))
                .findFirst()
                .orElseThrow();
        var household = day.list(other).households().getFirst().household();

        var outcome = SignedIn.consultant(() -> walkIns.takeIn(today, household));

        assertThat(day.line(today, household).walkIn()).isTrue();
        assertThat(day.list(other).households())
                .extracting(DayHousehold::household)
                .doesNotContain(household);
        assertThat(SignedIn.consultant(() -> walkIns.takeIn(today, household)))
                .isEqualTo(new DayMoveOutcome.AlreadyThere());
        var back = ((DayMoveOutcome.Done) outcome).back();
        SignedIn.consultant(() -> walkIns.takeBack(back));
        assertThat(day.list(today).households())
                .extracting(DayHousehold::household)
                .doesNotContain(household);
        assertThat(day.list(other).households())
                .extracting(DayHousehold::household)
                .contains(household);
    }

    @Test
    void whoever_was_moved_away_can_get_the_same_place_again_by_hand() {
        var season = fixture.twoMeetings();
        var meeting = meetingsOf(season).getFirst();
        var household = movedAway(meeting);

        var outcome = SignedIn.consultant(() -> handMoves.move(season, household, null, meeting, ""));

        assertThat(outcome).isInstanceOf(PlaceOutcome.Done.class);
        assertThat(day.line(meeting, household).attendance()).isNull();
        assertThat(day.line(meeting, household).attendees()).allMatch(one -> one.mark() == null);
    }

    @Test
    void whoever_was_moved_away_can_get_the_same_place_again_in_the_next_plan() {
        var season = fixture.planned(4);
        var meeting = fixture.onlyMeeting(season);
        var household = movedAway(meeting);

        fixture.plan(season);

        var after = fixture.onlyMeeting(season);
        assertThat(after).isEqualTo(meeting);
        assertThat(day.list(after).households()).hasSize(4);
        assertThat(day.line(after, household).attendance()).isNull();
        assertThat(day.line(after, household).attendees()).allMatch(one -> one.mark() == null);
    }

    private HouseholdId movedAway(MeetingId meeting) {
        var household = day.list(meeting).households().getFirst();
        household
                .attendees()
                .forEach(one -> SignedIn.consultant(
                        () -> attendances.mark(meeting, household.household(), one.person(), null, MOVED)));
        return household.household();
    }

    @Test
    void whoever_is_in_the_season_only_by_coming_uninvited_is_not_when_that_was_wrong() {
        var meeting = fixture.today(4);
        var season = day.list(meeting).meeting().season();
        var stranger = fixture.household(TestHousehold.named("Uinvitert"));
        var outcome = SignedIn.consultant(() -> walkIns.takeIn(meeting, stranger));
        assertThat(members.findSeen(season.value(), stranger.value())).isPresent();

        SignedIn.consultant(() -> walkIns.takeBack(((DayMoveOutcome.Done) outcome).back()));

        assertThat(members.findSeen(season.value(), stranger.value())).isEmpty();
    }

    @Test
    void a_protected_household_is_in_no_group_and_for_others_there_is_none() {
        var meeting = fixture.today(4);
        var hidden = fixture.household(TestHousehold.named("Skjult").withProtection(Protection.FORTROLIG));

        assertThat(SignedIn.consultant(() -> walkIns.takeIn(meeting, hidden))).isEqualTo(new DayMoveOutcome.Gone());
        assertThat(SignedIn.trusted(() -> walkIns.takeIn(meeting, hidden)))
                .isEqualTo(new DayMoveOutcome.NeverInGroups());
        assertThat(day.list(meeting).households()).hasSize(4);
    }

    private List<MeetingId> meetingsOf(SeasonId season) {
        return SignedIn.consultant(() -> meetings.listOf(season)).stream()
                .sorted(java.util.Comparator.comparingInt(
                        one -> one.participants().size()))
                .map(one -> one.id())
                .toList();
    }
}
