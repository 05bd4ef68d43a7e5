package no.leietileie.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.leietileie.letter.mailing.BookedLetter;
import no.leietileie.letter.mailing.MailingFixture;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.day.Attendances;
import no.leietileie.meeting.day.DayLists;
import no.leietileie.meeting.schedule.HandMoves;
import no.leietileie.meeting.schedule.MeetingMoves;
import no.leietileie.meeting.schedule.PlaceOutcome;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.jspecify.annotations.Nullable;
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
    Attendances attendances;

    @Autowired
    DayLists lists;

    @Autowired
    HandMoves moves;

    @Autowired
    MeetingMoves meetingMoves;

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
        mark(first.id(), household, null, Attendance.CANCELLED);
        assertThat(corrections(season)).isEmpty();
        var second = meetings(season).getLast();
        assertThat(SignedIn.consultant(() -> moves.move(season, household, null, second.id(), "")))
                .isInstanceOf(PlaceOutcome.Done.class);
        mailing.send(corrections(season).getFirst().mailing());

        SignedIn.consultant(() -> meetingMoves.cancel(
                season, second.id(), meetings(season).getLast().version()));

        assertThat(corrections(season)).extracting(BookedLetter::household).contains(household);
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
        mark(first.id(), household, null, Attendance.CANCELLED);

        SignedIn.consultant(() -> meetingMoves.cancel(
                season, first.id(), meetings(season).getFirst().version()));

        assertThat(corrections(season))
                .hasSize(first.participants().size() - 1)
                .extracting(BookedLetter::household)
                .doesNotContain(household);
        assertThat(survey(season).withoutPlace())
                .extracting(LetterStanding::household)
                .doesNotContain(household);
    }

    private void mark(
            MeetingId meeting, HouseholdId household, @Nullable Attendance seen, @Nullable Attendance wanted) {
        SignedIn.consultant(() -> lists.find(meeting)).orElseThrow().households().stream()
                .filter(one -> one.household().equals(household))
                .flatMap(one -> one.attendees().stream())
                .forEach(person ->
                        SignedIn.consultant(() -> attendances.mark(meeting, household, person.person(), seen, wanted)));
    }

    private List<MeetingRow> meetings(SeasonId season) {
        return fixture.meetings(season);
    }

    private static HouseholdId anybody(MeetingRow meeting) {
        return meeting.participants().getFirst().household();
    }

    private InvitationSurvey survey(SeasonId season) {
        return SignedIn.consultant(() -> invitations.survey(season));
    }

    private List<BookedLetter> corrections(SeasonId season) {
        return fixture.letters(season).stream()
                .filter(letter -> letter.type() == LetterType.MEETING_CHANGE && !letter.isOut())
                .toList();
    }
}
