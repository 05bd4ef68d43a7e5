package no.leietileie.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.leietileie.letter.mailing.BookedLetter;
import no.leietileie.letter.mailing.LetterHappened;
import no.leietileie.letter.mailing.MailingFixture;
import no.leietileie.letter.mailing.RecipientState;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.ParticipantRow;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.invitation.LetterStanding.State;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** From the plan to letters that are out, and what becomes of them when the plan changes. */
@DatabaseTest
@RecordApplicationEvents
class InvitationsTest {

    @Autowired
    SeasonFixture fixture;

    @Autowired
    MailingFixture mailing;

    @Autowired
    MeetingLetterFixture written;

    @Autowired
    Invitations invitations;

    @Autowired
    Meetings meetings;

    @Autowired
    HandMoves moves;

    @Autowired
    MeetingMoves meetingMoves;

    @Autowired
    Placements placements;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void theLetters() {
        written.decide();
    }

    @Test
    void everybody_in_the_chosen_meetings_is_invited_once_with_their_own_time() {
        var season = fixture.planned(8);
        var all = meetingsOf(season);

        var ready = invite(season, all);

        assertThat(ready.households()).isEqualTo(8);
        assertThat(written.letters(season))
                .hasSize(8)
                .allSatisfy(letter -> assertThat(
                                PlaceFacts.said(letter.said()).orElseThrow().talkFrom())
                        .isEqualTo(talkOf(season, letter.household())));
        assertThat(asTeam(() -> invitations.invite(season, ids(all)))).isEqualTo(new Invited.Nobody());
        assertThat(asTeam(() -> invitations.survey(season)).count(State.PREPARED))
                .isEqualTo(8);
    }

    @Test
    void a_letter_that_is_out_promises_the_place_and_one_that_waits_does_not() {
        var season = fixture.planned(8);
        var all = meetingsOf(season);
        mailing.send(invite(season, all.subList(0, 1)).mailing());
        invite(season, all.subList(1, 2));

        var now = meetingsOf(season);

        assertThat(now.getFirst().pinned()).isTrue();
        assertThat(now.getFirst().participants()).allMatch(ParticipantRow::promised);
        assertThat(now.getLast().participants()).noneMatch(ParticipantRow::promised);
    }

    @Test
    void moving_a_household_corrects_its_letter_and_no_other_and_taking_it_back_leaves_nothing() {
        var season = fixture.planned(8);
        mailing.send(invite(season, meetingsOf(season)).mailing());
        var from = meetingsOf(season).getFirst();
        var to = meetingsOf(season).getLast();
        var household = from.participants().getFirst().household();

        var outcome = asTeam(() -> moves.move(season, household, from.id(), to.id(), ""));

        assertThat(outcome).isInstanceOf(PlaceOutcome.Done.class);
        assertThat(outdated(season)).containsExactly(household);
        assertThat(written.corrections(season))
                .extracting(BookedLetter::household)
                .containsExactly(household);
        assertThat(survey(season).wrong()).isEqualTo(1);
        asTeam(() -> moves.putBack((PlaceOutcome.Before.OfHousehold) ((PlaceOutcome.Done) outcome).before()));
        assertThat(outdated(season)).isEmpty();
        assertThat(written.corrections(season)).isEmpty();
        assertThat(survey(season).count(State.INVITED)).isEqualTo(8);
        assertThat(events.stream(LetterHappened.class)
                        .filter(event -> event.household().equals(household))
                        .map(LetterHappened::type))
                .containsSubsequence("letter.outdated", "letter.holds-again");
    }

    @Test
    void moving_a_meeting_corrects_everybody_in_it_and_nobody_in_another() {
        var season = fixture.planned(8);
        mailing.send(invite(season, meetingsOf(season)).mailing());
        var meeting = meetingsOf(season).getFirst();
        var spot = asTeam(() -> placements.board(season)).spots(meeting.id()).stream()
                .filter(one ->
                        !one.time().equals(meeting.slot()) && one.consequences().isPossibleByHand())
                .findFirst()
                .orElseThrow();

        asTeam(() -> meetingMoves.move(season, meeting.id(), meeting.version(), spot.time(), spot.venue(), Set.of()));

        assertThat(outdated(season)).containsExactlyInAnyOrderElementsOf(households(meeting));
        assertThat(written.corrections(season))
                .extracting(BookedLetter::household)
                .containsExactlyInAnyOrderElementsOf(households(meeting));
        assertThat(written.corrections(season))
                .extracting(BookedLetter::mailing)
                .containsOnly(written.corrections(season).getFirst().mailing());
    }

    @Test
    void a_cancelled_meeting_is_told_to_those_who_were_invited_to_it_and_after_that_they_can_be_invited_anew() {
        var season = fixture.planned(8);
        var all = meetingsOf(season);
        mailing.send(invite(season, all.subList(0, 1)).mailing());
        var meeting = meetingsOf(season).getFirst();

        asTeam(() -> meetingMoves.cancel(season, meeting.id(), meeting.version()));

        assertThat(written.corrections(season))
                .extracting(BookedLetter::household)
                .containsExactlyInAnyOrderElementsOf(households(meeting));
        mailing.send(written.corrections(season).getFirst().mailing());
        assertThat(survey(season).wrong()).isZero();
        fixture.plan(season);
        assertThat(asTeam(() -> invitations.invite(season, ids(meetingsOf(season)))))
                .isInstanceOfSatisfying(
                        Invited.Ready.class,
                        ready -> assertThat(ready.households())
                                .isEqualTo(survey(season).all().size()));
    }

    @Test
    void an_invitation_that_waits_follows_the_plan_and_needs_no_correction() {
        var season = fixture.planned(8);
        invite(season, meetingsOf(season));
        var from = meetingsOf(season).getFirst();
        var to = meetingsOf(season).getLast();
        var household = from.participants().getFirst().household();

        asTeam(() -> moves.move(season, household, from.id(), to.id(), ""));

        assertThat(written.corrections(season)).isEmpty();
        assertThat(written.letters(season))
                .filteredOn(letter -> letter.household().equals(household))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.about().id()).isEqualTo(to.id().value());
                    assertThat(letter.state()).isEqualTo(RecipientState.READY);
                });
    }

    @Test
    void a_correction_that_is_out_is_what_the_household_was_told_from_then_on() {
        var season = fixture.planned(8);
        mailing.send(invite(season, meetingsOf(season)).mailing());
        var from = meetingsOf(season).getFirst();
        var to = meetingsOf(season).getLast();
        var household = from.participants().getFirst().household();
        asTeam(() -> moves.move(season, household, from.id(), to.id(), ""));
        mailing.send(written.corrections(season).getFirst().mailing());

        assertThat(survey(season).wrong()).isZero();
        asTeam(() -> moves.move(season, household, to.id(), from.id(), ""));

        assertThat(written.corrections(season))
                .filteredOn(letter -> letter.state() == RecipientState.READY)
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.about().id()).isEqualTo(from.id().value()));
    }

    private Invited.Ready invite(SeasonId season, List<MeetingRow> some) {
        return (Invited.Ready) asTeam(() -> invitations.invite(season, ids(some)));
    }

    private static Set<MeetingId> ids(List<MeetingRow> some) {
        return some.stream().map(MeetingRow::id).collect(Collectors.toSet());
    }

    private static List<HouseholdId> households(MeetingRow meeting) {
        return meeting.participants().stream().map(ParticipantRow::household).toList();
    }

    private InvitationSurvey survey(SeasonId season) {
        return asTeam(() -> invitations.survey(season));
    }

    private List<MeetingRow> meetingsOf(SeasonId season) {
        return asTeam(() -> meetings.listOf(season));
    }

    private java.time.LocalTime talkOf(SeasonId season, HouseholdId household) {
        return meetingsOf(season).stream()
                .flatMap(meeting -> meeting.participants().stream())
                .filter(one -> one.household().equals(household))
                .map(one -> one.talk().from())
                .findFirst()
                .orElseThrow();
    }

    private List<HouseholdId> outdated(SeasonId season) {
        return written.letters(season).stream()
                .filter(letter -> letter.isOut() && letter.outdated())
                .map(BookedLetter::household)
                .toList();
    }

    private static <T> T asTeam(Supplier<T> action) {
        return SignedIn.consultant(action);
    }
}
