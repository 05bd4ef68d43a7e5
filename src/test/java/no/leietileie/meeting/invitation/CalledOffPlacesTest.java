package no.leietileie.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.leietileie.letter.mailing.BookedLetter;
import no.leietileie.letter.mailing.MailingFixture;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.RecipientState;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.ParticipantRow;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.day.DayFixture;
import no.leietileie.meeting.day.MarkOutcome;
import no.leietileie.meeting.schedule.HandMoves;
import no.leietileie.meeting.schedule.MeetingMoves;
import no.leietileie.meeting.schedule.PlaceOutcome;
import no.leietileie.meeting.schedule.Placements;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Households that say themselves that they do not come: their letters follow that, and only that. */
@DatabaseTest
class CalledOffPlacesTest {

    @Autowired
    SeasonFixture seasons;

    @Autowired
    MeetingLetterFixture fixture;

    @Autowired
    MailingFixture mailing;

    @Autowired
    Invitations invitations;

    @Autowired
    DayFixture day;

    @Autowired
    HandMoves moves;

    @Autowired
    MeetingMoves meetingMoves;

    @Autowired
    Placements placements;

    @BeforeEach
    void theLetters() {
        fixture.decide();
    }

    @Test
    void whoever_called_off_one_meeting_is_told_that_a_later_one_is_cancelled() {
        var season = seasons.planned(8);
        fixture.invite(season);
        var first = meetings(season).getFirst();
        var household = anybody(first);
        day.mark(first.id(), household, null, Attendance.CANCELLED);
        assertThat(fixture.corrections(season)).isEmpty();
        var second = meetings(season).getLast();
        assertThat(SignedIn.consultant(() -> moves.move(season, household, null, second.id(), "")))
                .isInstanceOf(PlaceOutcome.Done.class);
        mailing.send(fixture.corrections(season).getFirst().mailing());

        SignedIn.consultant(() -> meetingMoves.cancel(
                season, second.id(), meetings(season).getLast().version()));

        assertThat(fixture.corrections(season))
                .extracting(BookedLetter::household)
                .contains(household);
        assertThat(survey(season).withoutPlace())
                .extracting(LetterStanding::household)
                .contains(household);
    }

    @Test
    void nobody_who_called_off_a_meeting_is_told_that_it_is_cancelled() {
        var season = seasons.planned(8);
        fixture.invite(season);
        var first = meetings(season).getFirst();
        var household = anybody(first);
        day.mark(first.id(), household, null, Attendance.CANCELLED);

        SignedIn.consultant(() -> meetingMoves.cancel(
                season, first.id(), meetings(season).getFirst().version()));

        assertThat(fixture.corrections(season))
                .hasSize(first.participants().size() - 1)
                .extracting(BookedLetter::household)
                .doesNotContain(household);
        assertThat(survey(season).withoutPlace())
                .extracting(LetterStanding::household)
                .doesNotContain(household);
    }

    @Test
    void an_invitation_that_waits_is_kept_back_when_the_household_calls_off_and_waits_again_when_that_was_wrong() {
        var season = seasons.planned(8);
        var meeting = meetings(season).getFirst();
        var household = anybody(meeting);
        SignedIn.consultant(() -> invitations.invite(season, Set.of(meeting.id())));

        day.mark(meeting.id(), household, null, Attendance.CANCELLED);

        assertThat(letter(season, household).state()).isEqualTo(RecipientState.EXCEPTED);
        assertThat(letter(season, household).problem()).isEqualTo(RecipientProblem.OUTDATED);
        day.mark(meeting.id(), household, Attendance.CANCELLED, null);
        assertThat(letter(season, household).state()).isEqualTo(RecipientState.READY);
    }

    @Test
    void whoever_comes_after_all_to_a_meeting_that_was_moved_meanwhile_is_told_of_that() {
        var season = seasons.planned(8);
        fixture.invite(season);
        var meeting = meetings(season).getFirst();
        var household = anybody(meeting);
        day.mark(meeting.id(), household, null, Attendance.CANCELLED);
        var now = meetings(season).getFirst();
        var spot = SignedIn.consultant(() -> placements.board(season)).spots(meeting.id()).stream()
                .filter(one ->
                        !one.time().equals(meeting.slot()) && one.consequences().isPossibleByHand())
                .findFirst()
                .orElseThrow();
        assertThat(SignedIn.consultant(() ->
                        meetingMoves.move(season, meeting.id(), now.version(), spot.time(), spot.venue(), Set.of())))
                .isInstanceOf(PlaceOutcome.Done.class);
        assertThat(fixture.corrections(season))
                .extracting(BookedLetter::household)
                .doesNotContain(household);

        day.mark(meeting.id(), household, Attendance.CANCELLED, null);

        assertThat(fixture.corrections(season))
                .extracting(BookedLetter::household)
                .contains(household);
    }

    @Test
    void whoever_has_got_another_place_does_not_get_back_the_one_that_was_called_off() {
        var season = seasons.planned(8);
        var first = meetings(season).getFirst();
        var second = meetings(season).getLast();
        var household = anybody(first);
        day.mark(first.id(), household, null, Attendance.CANCELLED);
        SignedIn.consultant(() -> moves.move(season, household, null, second.id(), ""));

        var outcomes = day.mark(first.id(), household, Attendance.CANCELLED, null);

        assertThat(outcomes).containsOnly(new MarkOutcome.PlacedElsewhere(second.slot()));
        assertThat(meetings(season).getFirst().participants())
                .filteredOn(one -> one.household().equals(household))
                .extracting(ParticipantRow::attendance)
                .containsExactly(Attendance.CANCELLED);
        SignedIn.consultant(() -> moves.takeOut(season, household, second.id(), HandMoves.TakenOut.WAITS));
        assertThat(day.mark(first.id(), household, Attendance.CANCELLED, null))
                .containsOnly(new MarkOutcome.Marked(null));
    }

    private List<MeetingRow> meetings(SeasonId season) {
        return fixture.meetings(season);
    }

    private static HouseholdId anybody(MeetingRow meeting) {
        return meeting.participants().getFirst().household();
    }

    private BookedLetter letter(SeasonId season, HouseholdId household) {
        return fixture.letters(season).stream()
                .filter(one -> one.household().equals(household))
                .findFirst()
                .orElseThrow();
    }

    private InvitationSurvey survey(SeasonId season) {
        return SignedIn.consultant(() -> invitations.survey(season));
    }
}
