package no.leietileie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.leietileie.meeting.planning.explaining.Block;
import no.leietileie.meeting.schedule.Board;
import no.leietileie.meeting.schedule.HandMoves;
import no.leietileie.meeting.schedule.HandMoves.TakenOut;
import no.leietileie.meeting.schedule.MeetingMoves;
import no.leietileie.meeting.schedule.PlaceOutcome;
import no.leietileie.meeting.schedule.Placements;
import no.leietileie.meeting.season.Outcome;
import no.leietileie.meeting.season.UnplacedRow;
import no.leietileie.register.HouseholdChanged;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.Absences;
import no.leietileie.resource.BookingRow;
import no.leietileie.resource.Bookings;
import no.leietileie.resource.ResourceId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@RecordApplicationEvents
class HandMovesTest {

    @Autowired
    SeasonFixture fixture;

    @Autowired
    HandMoves moves;

    @Autowired
    MeetingMoves meetingMoves;

    @Autowired
    Placements placements;

    @Autowired
    Meetings meetings;

    @Autowired
    Bookings bookings;

    @Autowired
    Absences absences;

    @Autowired
    ApplicationEvents events;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void a_household_that_is_moved_gets_a_new_talk_and_stays_there_when_the_plan_is_made_anew() {
        var season = fixture.twoMeetings();
        var from = listOf(season).getFirst();
        var to = listOf(season).getLast();
        var household = from.participants().getFirst().household();

        var outcome = SignedIn.consultant(() -> moves.move(season, household, from.id(), to.id(), "Søsken"));

        assertThat(outcome).isInstanceOf(PlaceOutcome.Done.class);
        var moved = placeOf(season, household);
        assertThat(moved.meeting()).isEqualTo(to.id());
        assertThat(moved.pinned()).isTrue();
        assertThat(moved.reason()).isEqualTo("Søsken");
        assertThat(moved.talk()).isNotNull();
        fixture.plan(season);
        assertThat(placeOf(season, household).meeting()).isEqualTo(to.id());
        assertThat(events.stream(PlaceChanged.class))
                .contains(new PlaceChanged(household, season, from.id(), to.id(), false));
    }

    @Test
    void a_move_that_is_taken_back_leaves_everything_as_it_was() {
        var season = fixture.twoMeetings();
        var from = listOf(season).getFirst();
        var to = listOf(season).getLast();
        var household = from.participants().getFirst().household();
        var outcome = SignedIn.consultant(() -> moves.move(season, household, from.id(), to.id(), ""));

        SignedIn.consultant(
                () -> moves.putBack((PlaceOutcome.Before.OfHousehold) ((PlaceOutcome.Done) outcome).before()));

        var back = placeOf(season, household);
        assertThat(back.meeting()).isEqualTo(from.id());
        assertThat(back.pinned()).isFalse();
    }

    @Test
    void whoever_has_seen_another_place_than_the_household_has_now_changes_nothing() {
        var season = fixture.twoMeetings();
        var from = listOf(season).getFirst();
        var to = listOf(season).getLast();
        var household = from.participants().getFirst().household();
        SignedIn.consultant(() -> moves.move(season, household, from.id(), to.id(), ""));

        var second = SignedIn.consultant(() -> moves.move(season, household, from.id(), to.id(), ""));

        assertThat(second).isInstanceOf(PlaceOutcome.ChangedBy.class);
    }

    @Test
    void a_meeting_that_has_begun_while_the_list_stood_open_takes_nobody_in() {
        var season = fixture.twoMeetings();
        var from = listOf(season).getFirst();
        var to = listOf(season).getLast();
        var household = from.participants().getFirst().household();
        fixture.on(to.id(), LocalDate.now(clock).minusDays(1));

        var outcome = SignedIn.consultant(() -> moves.move(season, household, from.id(), to.id(), ""));

        assertThat(outcome).isInstanceOf(PlaceOutcome.Gone.class);
        assertThat(placeOf(season, household).meeting()).isEqualTo(from.id());
    }

    @Test
    void a_full_group_takes_nobody_in_by_hand_either() {
        fixture.resources();
        var season = fixture.season(fixture.households(8));
        fixture.plan(season);
        var all = listOf(season);
        var full = all.stream().filter(one -> one.participants().size() == 5).findFirst();
        org.assertj.core.api.Assumptions.assumeThat(full).isPresent();
        var other =
                all.stream().filter(one -> !one.equals(full.get())).findFirst().orElseThrow();
        var household = other.participants().getFirst().household();

        var outcome = SignedIn.consultant(
                () -> moves.move(season, household, other.id(), full.get().id(), ""));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PlaceOutcome.Refused.class,
                        refused -> assertThat(refused.blocks())
                                .extracting(Block::kind)
                                .contains(Block.Kind.GROUP_FULL));
        assertThat(placeOf(season, household).meeting()).isEqualTo(other.id());
    }

    @Test
    void a_household_that_cannot_come_waits_for_another_time() {
        var season = fixture.planned(4);
        var meeting = listOf(season).getFirst();
        var household = meeting.participants().getFirst().household();

        SignedIn.consultant(() -> moves.takeOut(season, household, meeting.id(), TakenOut.CANNOT_COME));

        assertThat(unplaced(season)).containsExactly(new UnplacedRow(household, null, false));
        assertThat(board(season).ofMoving(household).get(meeting.id()).hindrances())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.AWAY);
    }

    @Test
    void a_household_that_asked_not_to_be_in_a_group_gets_a_talk_until_it_changes_its_mind() {
        var season = fixture.planned(4);
        var meeting = listOf(season).getFirst();
        var household = meeting.participants().getFirst().household();

        SignedIn.consultant(() -> moves.takeOut(season, household, meeting.id(), TakenOut.TALK));

        assertThat(unplaced(season)).containsExactly(new UnplacedRow(household, Outcome.TALK_NOT_IN_GROUPS, true));
        assertThat(board(season).ofMoving(household).get(meeting.id()).isPossibleByHand())
                .isFalse();
        SignedIn.consultant(() -> {
            moves.backToGroups(season, household);
            return household;
        });
        assertThat(unplaced(season)).containsExactly(new UnplacedRow(household, null, false));
    }

    @Test
    void a_meeting_moves_with_its_bookings_and_keeps_its_time_when_the_plan_is_made_anew() {
        var season = fixture.planned(4);
        var meeting = listOf(season).getFirst();
        var spot = board(season).spots(meeting.id()).stream()
                .filter(one -> !one.time().equals(meeting.slot()))
                .findFirst()
                .orElseThrow();

        var outcome = SignedIn.consultant(
                () -> meetingMoves.move(season, meeting.id(), meeting.version(), spot.time(), spot.venue(), Set.of()));

        assertThat(outcome).isInstanceOf(PlaceOutcome.Done.class);
        var moved = listOf(season).getFirst();
        assertThat(moved.slot()).isEqualTo(spot.time());
        assertThat(moved.pinned()).isTrue();
        assertThat(bookedAt(moved)).hasSize(3 + moved.interpreters().size());
        assertThat(bookedAt(meeting)).isEmpty();
        fixture.plan(season);
        assertThat(listOf(season).getFirst().slot()).isEqualTo(spot.time());
    }

    @Test
    void a_cancelled_meeting_gives_its_bookings_free_and_those_who_were_in_it_wait() {
        var season = fixture.planned(4);
        var meeting = listOf(season).getFirst();

        var outcome = SignedIn.consultant(() -> meetingMoves.cancel(season, meeting.id(), meeting.version()));

        assertThat(outcome).isInstanceOf(PlaceOutcome.Done.class);
        assertThat(listOf(season).getFirst().state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(bookedAt(meeting)).isEmpty();
        assertThat(unplaced(season)).hasSize(4).extracting(UnplacedRow::outcome).containsOnlyNulls();
        assertThat(events.stream(MeetingHappened.class))
                .containsExactly(new MeetingHappened(season, meeting.id(), MeetingHappened.What.CANCELLED));
        assertThat(SignedIn.consultant(() -> meetingMoves.cancel(season, meeting.id(), meeting.version())))
                .isInstanceOf(PlaceOutcome.ChangedBy.class);
    }

    @Test
    void a_cancellation_that_is_taken_back_leaves_everything_as_it_was() {
        var season = fixture.planned(4);
        var meeting = listOf(season).getFirst();
        var done = (PlaceOutcome.Done)
                SignedIn.consultant(() -> meetingMoves.cancel(season, meeting.id(), meeting.version()));

        var outcome = SignedIn.consultant(() -> meetingMoves.putBack((PlaceOutcome.Before.OfCancelled) done.before()));

        assertThat(outcome).isInstanceOf(PlaceOutcome.Done.class);
        var back = listOf(season).getFirst();
        assertThat(back.state()).isEqualTo(MeetingState.PLANNED);
        assertThat(back.participants())
                .extracting(ParticipantRow::household, ParticipantRow::talk, ParticipantRow::pinned)
                .containsExactlyElementsOf(meeting.participants().stream()
                        .map(one -> tuple(one.household(), one.talk(), one.pinned()))
                        .toList());
        assertThat(bookedAt(back))
                .hasSameSizeAs(back.interpreters().isEmpty() ? List.of(1, 2, 3) : List.of(1, 2, 3, 4));
        assertThat(SignedIn.consultant(() -> meetingMoves.putBack((PlaceOutcome.Before.OfCancelled) done.before())))
                .isInstanceOf(PlaceOutcome.Gone.class);
    }

    @Test
    void a_household_that_becomes_protected_leaves_its_meeting_at_once_and_its_timeline_says_so() {
        var season = fixture.planned(4);
        var meeting = listOf(season).getFirst();
        var household = meeting.participants().getFirst().household();

        List.of(
                        "UPDATE household SET protection = 'FORTROLIG' WHERE id = :id",
                        "UPDATE tenant_list SET protection = 'FORTROLIG' WHERE household_id = :id")
                .forEach(update ->
                        jdbc.sql(update).param("id", household.value()).update());
        SignedIn.consultant(() -> {
            publisher.publishEvent(new HouseholdChanged(household, Map.of()));
            return household;
        });

        assertThat(listOf(season).getFirst().participants()).hasSize(3);
        assertThat(SignedIn.trusted(() -> meetings.listUnplaced(season)))
                .containsExactly(new UnplacedRow(household, Outcome.TALK_NOT_IN_GROUPS, false));
        assertThat(events.stream(PlaceChanged.class))
                .contains(new PlaceChanged(household, season, meeting.id(), null, false));
    }

    @Test
    void consultants_who_are_away_then_are_named_and_do_not_hold_the_meeting_there() {
        var season = fixture.twoMeetings();
        var meeting = listOf(season).getFirst();
        var away = meeting.staff().getFirst();
        var time = board(season).otherTimes(meeting).stream()
                .map(Board.Spot::time)
                .filter(one -> !one.date().equals(meeting.slot().date()))
                .findFirst()
                .orElseThrow();
        assertThat(board(season).busyConsultants(meeting, time)).isEmpty();

        SignedIn.consultant(() -> {
            absences.add(away, time.date(), time.date());
            return away;
        });

        assertThat(board(season).busyConsultants(meeting, time)).containsExactly(away);
        assertThat(board(season).usualConsultants(meeting, time)).doesNotContain(away);
    }

    @Test
    void each_other_time_is_told_with_where_the_meeting_had_best_be_then() {
        var season = fixture.twoMeetings();
        var meeting = listOf(season).getFirst();
        var board = board(season);

        var best = board.otherTimes(meeting);

        var others = board.spots(meeting.id()).stream()
                .filter(spot -> !spot.time().equals(meeting.slot()))
                .toList();
        assertThat(best)
                .extracting(Board.Spot::time)
                .isSorted()
                .containsExactlyElementsOf(
                        new TreeSet<>(others.stream().map(Board.Spot::time).toList()));
        assertThat(others).allSatisfy(other -> {
            var chosen = best.stream()
                    .filter(one -> one.time().equals(other.time()))
                    .findFirst()
                    .orElseThrow();
            assertThat(chosen.consequences().isAllowed())
                    .isEqualTo(others.stream()
                            .filter(one -> one.time().equals(other.time()))
                            .anyMatch(one -> one.consequences().isAllowed()));
            if (other.venue().equals(meeting.venue()) && other.consequences().isAllowed()) {
                assertThat(chosen.venue()).isEqualTo(meeting.venue());
            }
        });
    }

    private List<MeetingRow> listOf(SeasonId season) {
        return SignedIn.consultant(() -> meetings.listOf(season)).stream()
                .sorted(java.util.Comparator.comparingInt(
                        one -> -one.participants().size()))
                .toList();
    }

    private ParticipantRow placeOf(SeasonId season, HouseholdId household) {
        return listOf(season).stream()
                .flatMap(meeting -> meeting.participants().stream())
                .filter(one -> one.household().equals(household))
                .findFirst()
                .orElseThrow();
    }

    private List<UnplacedRow> unplaced(SeasonId season) {
        return SignedIn.consultant(() -> meetings.listUnplaced(season));
    }

    private Board board(SeasonId season) {
        return SignedIn.consultant(() -> placements.board(season));
    }

    private List<BookingRow> bookedAt(MeetingRow meeting) {
        var resources = new HashSet<>(meeting.staff());
        resources.add(meeting.venue());
        meeting.interpreters().forEach(one -> resources.add(new ResourceId(one.interpreter())));
        return SignedIn.consultant(() -> bookings.listDuring(resources, meeting.slot()));
    }
}
