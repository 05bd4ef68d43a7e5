package no.leietileie.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.leietileie.letter.mailing.BookedLetter;
import no.leietileie.letter.mailing.MailingDesk;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.RecipientState;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.schedule.HandMoves;
import no.leietileie.meeting.schedule.PlaceOutcome;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A household waits for one invitation, however often it is moved and whatever is sent off one by one. */
@DatabaseTest
class WaitingInvitationsTest {

    @Autowired
    SeasonFixture seasons;

    @Autowired
    MeetingLetterFixture fixture;

    @Autowired
    Invitations invitations;

    @Autowired
    MailingDesk desk;

    @Autowired
    HandMoves moves;

    @BeforeEach
    void theLetters() {
        fixture.decide();
    }

    @Test
    void a_move_that_is_undone_after_the_other_meeting_was_invited_too_leaves_one_invitation() {
        var season = seasons.planned(8);
        var first = fixture.meetings(season).getFirst();
        var second = fixture.meetings(season).getLast();
        var household = first.participants().getFirst().household();
        sendOff(invite(season, first.id()));
        var moved = (PlaceOutcome.Done)
                SignedIn.consultant(() -> moves.move(season, household, first.id(), second.id(), ""));
        var other = invite(season, second.id());
        assertThat(waiting(season, household)).extracting(BookedLetter::mailing).containsExactly(other);

        SignedIn.consultant(() -> moves.putBack((PlaceOutcome.Before.OfHousehold) moved.before()));

        assertThat(waiting(season, household)).singleElement().satisfies(letter -> {
            assertThat(letter.about().id()).isEqualTo(first.id().value());
            assertThat(letter.mailing()).isNotEqualTo(other);
        });
        SignedIn.consultant(() -> moves.move(season, household, first.id(), second.id(), ""));
        assertThat(waiting(season, household)).singleElement().satisfies(letter -> {
            assertThat(letter.about().id()).isEqualTo(second.id().value());
            assertThat(letter.mailing()).isEqualTo(other);
        });
    }

    @Test
    void an_invitation_whose_sending_was_taken_back_waits_instead_of_the_later_one() {
        var season = seasons.planned(8);
        var first = fixture.meetings(season).getFirst();
        var second = fixture.meetings(season).getLast();
        var household = first.participants().getFirst().household();
        var early = invite(season, first.id());
        sendOff(early);
        var moved = (PlaceOutcome.Done)
                SignedIn.consultant(() -> moves.move(season, household, first.id(), second.id(), ""));
        var late = invite(season, second.id());
        SignedIn.consultant(() -> {
            desk.takeBack(early);
            return early;
        });

        SignedIn.consultant(() -> moves.putBack((PlaceOutcome.Before.OfHousehold) moved.before()));

        assertThat(waiting(season, household)).singleElement().satisfies(letter -> {
            assertThat(letter.about().id()).isEqualTo(first.id().value());
            assertThat(letter.mailing()).isEqualTo(early).isNotEqualTo(late);
        });
    }

    private MailingId invite(SeasonId season, MeetingId meeting) {
        return ((Invited.Ready) SignedIn.consultant(() -> invitations.invite(season, Set.of(meeting)))).mailing();
    }

    /** Somebody has decided to send it, and its letters still lie there. */
    private void sendOff(MailingId mailing) {
        SignedIn.consultant(() -> {
            desk.send(mailing, desk.find(mailing).orElseThrow().version());
            return mailing;
        });
    }

    private List<BookedLetter> waiting(SeasonId season, HouseholdId household) {
        return fixture.letters(season).stream()
                .filter(letter -> letter.household().equals(household) && letter.state() == RecipientState.READY)
                .toList();
    }
}
