package no.leietileie.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.meeting.planning.changes.PlanChange;
import no.leietileie.meeting.schedule.HandMoves;
import no.leietileie.meeting.schedule.HandMoves.TakenOut;
import no.leietileie.meeting.schedule.MeetingMoves;
import no.leietileie.meeting.schedule.PlanProposalOutcome;
import no.leietileie.meeting.schedule.PlanProposalRow;
import no.leietileie.meeting.schedule.PlanProposals;
import no.leietileie.meeting.schedule.Promises;
import no.leietileie.meeting.season.SeasonState;
import no.leietileie.meeting.season.Seasons;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.retention.HouseholdErasure;
import no.leietileie.resource.Absences;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** A season that is planned, and partly promised, when something happens. */
@DatabaseTest
@Transactional
@RecordApplicationEvents
class PlanProposalsTest {

    @Autowired
    SeasonFixture fixture;

    @Autowired
    Seasons seasons;

    @Autowired
    Meetings meetings;

    @Autowired
    HandMoves moves;

    @Autowired
    Promises promises;

    @Autowired
    PlanProposals proposals;

    @Autowired
    MeetingMoves meetingMoves;

    @Autowired
    Absences absences;

    @Autowired
    HouseholdErasure erasure;

    @Autowired
    ApplicationEvents events;

    @Test
    void when_nothing_has_happened_there_is_nothing_to_accept() {
        var season = fixture.planned(4);

        fixture.propose(season);

        assertThat(state(season)).isEqualTo(SeasonState.PLANNED);
        assertThat(find(season)).isNull();
    }

    @Test
    void a_cancelled_venue_leads_to_a_list_of_changes_and_until_one_accepts_them_the_plan_stands() {
        var season = plannedWithRoomToMove(4);
        var before = meeting(season);
        promise(before);
        cancel(before);

        fixture.propose(season);

        var proposal = find(season);
        assertThat(state(season)).isEqualTo(SeasonState.PROPOSED);
        assertThat(proposal.overtaken()).isFalse();
        assertThat(proposal.toBeTold()).isEqualTo(4);
        assertThat(proposal.changes())
                .filteredOn(PlanProposalRow.Change::decided)
                .isNotEmpty();
        assertThat(meeting(season).venue()).isEqualTo(before.venue());
    }

    @Test
    void accepting_stores_the_new_plan_and_tells_of_each_letter_that_must_be_corrected() {
        var season = plannedWithRoomToMove(4);
        var before = meeting(season);
        promise(before);
        cancel(before);
        fixture.propose(season);

        var outcome = SignedIn.consultant(() -> proposals.accept(season));

        assertThat(outcome).isEqualTo(PlanProposalOutcome.ACCEPTED);
        assertThat(state(season)).isEqualTo(SeasonState.PLANNED);
        var after = meeting(season);
        assertThat(List.of(after.venue(), after.slot())).isNotEqualTo(List.of(before.venue(), before.slot()));
        assertThat(events.stream(PlaceChanged.class))
                .filteredOn(PlaceChanged::promised)
                .extracting(PlaceChanged::household)
                .containsExactlyInAnyOrderElementsOf(households(before));
        assertThat(find(season)).isNull();
    }

    @Test
    void a_meeting_that_is_new_beside_one_that_stays_is_accepted() {
        var season = fixture.twoMeetings();
        var called = SignedIn.consultant(() -> meetings.listOf(season)).getLast();
        SignedIn.consultant(() -> meetingMoves.cancel(season, called.id(), called.version()));
        fixture.propose(season);

        var outcome = SignedIn.consultant(() -> proposals.accept(season));

        assertThat(outcome).isEqualTo(PlanProposalOutcome.ACCEPTED);
        assertThat(SignedIn.consultant(() -> meetings.listOf(season)))
                .filteredOn(meeting -> meeting.state() == MeetingState.PLANNED)
                .hasSize(2)
                .flatExtracting(MeetingRow::expected)
                .hasSize(7);
    }

    @Test
    void discarding_leaves_the_plan_as_it_was() {
        var season = plannedWithRoomToMove(4);
        var before = meeting(season);
        cancel(before);
        fixture.propose(season);

        SignedIn.consultant(() -> {
            proposals.discard(season);
            return season;
        });

        assertThat(state(season)).isEqualTo(SeasonState.PLANNED);
        assertThat(meeting(season).venue()).isEqualTo(before.venue());
        assertThat(SignedIn.consultant(() -> proposals.accept(season))).isEqualTo(PlanProposalOutcome.GONE);
    }

    @Test
    void a_proposal_that_a_change_by_hand_has_overtaken_is_not_accepted() {
        var season = plannedWithRoomToMove(4);
        var before = meeting(season);
        cancel(before);
        fixture.propose(season);
        SignedIn.consultant(() -> moves.takeOut(season, households(before).getFirst(), before.id(), TakenOut.WAITS));

        assertThat(find(season).overtaken()).isTrue();
        assertThat(SignedIn.consultant(() -> proposals.accept(season))).isEqualTo(PlanProposalOutcome.OVERTAKEN);
        assertThat(meeting(season).venue()).isEqualTo(before.venue());
    }

    @Test
    void a_proposal_that_names_an_erased_household_goes_with_it() {
        var season = plannedWithRoomToMove(4);
        var before = meeting(season);
        cancel(before);
        fixture.propose(season);

        ActingUser.as(ActingUser.SYSTEM, () -> {
            erasure.erase(List.of(households(before).getFirst().value()));
            return season;
        });

        assertThat(find(season)).isNull();
        assertThat(state(season)).isEqualTo(SeasonState.PLANNED);
        assertThat(meeting(season).participants()).hasSize(3);
    }

    @Test
    void a_household_that_cannot_come_any_more_changes_its_own_place_only() {
        fixture.resources();
        var season = fixture.season(fixture.households(7));
        fixture.plan(season);
        var all = SignedIn.consultant(() -> meetings.listOf(season));
        all.forEach(this::promise);
        var hit = all.stream()
                .filter(one -> one.participants().size() > 3)
                .findFirst()
                .orElseThrow();
        var household = households(hit).getFirst();
        SignedIn.consultant(() -> moves.takeOut(season, household, hit.id(), TakenOut.CANNOT_COME));

        fixture.propose(season);

        assertThat(find(season).toBeTold()).isZero();
        assertThat(find(season).changes())
                .extracting(PlanProposalRow.Change::kind)
                .contains(PlanChange.Kind.HOUSEHOLD_WITH_A_PLACE)
                .doesNotContain(PlanChange.Kind.HOUSEHOLD_IN_ANOTHER_MEETING);
    }

    /** Two venues and two teams, of which the plan needs one. */
    private SeasonId plannedWithRoomToMove(int households) {
        fixture.resources();
        fixture.resources();
        var season = fixture.season(fixture.households(households));
        fixture.plan(season);
        return season;
    }

    private void promise(MeetingRow meeting) {
        promises.give(meeting.id(), households(meeting));
    }

    private void cancel(MeetingRow meeting) {
        var day = meeting.slot().date();
        SignedIn.consultant(() -> {
            absences.add(meeting.venue(), day, day);
            return day;
        });
    }

    private static List<HouseholdId> households(MeetingRow meeting) {
        return meeting.participants().stream().map(ParticipantRow::household).toList();
    }

    private MeetingRow meeting(SeasonId season) {
        return SignedIn.consultant(() -> meetings.listOf(season)).getFirst();
    }

    private SeasonState state(SeasonId season) {
        return SignedIn.consultant(() -> seasons.find(season)).orElseThrow().state();
    }

    private PlanProposalRow find(SeasonId season) {
        return SignedIn.consultant(() -> proposals.find(season)).orElse(null);
    }
}
