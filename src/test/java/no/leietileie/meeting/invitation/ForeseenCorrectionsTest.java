package no.leietileie.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.schedule.PlanProposalOutcome;
import no.leietileie.meeting.schedule.PlanProposals;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.Absences;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A venue is cancelled after the letters have gone out, and the plan is made anew. */
@DatabaseTest
class ForeseenCorrectionsTest {

    @Autowired
    SeasonFixture seasons;

    @Autowired
    MeetingLetterFixture fixture;

    @Autowired
    Invitations invitations;

    @Autowired
    PlanProposals proposals;

    @Autowired
    Absences absences;

    @BeforeEach
    void theLetters() {
        fixture.decide();
    }

    @Test
    void the_letters_that_are_listed_before_are_those_that_are_corrected_after() {
        seasons.resources();
        var season = seasons.planned(9);
        fixture.invite(season);
        var first = fixture.meetings(season).getFirst();
        SignedIn.consultant(() -> {
            absences.add(first.venue(), first.slot().date(), first.slot().date());
            return first;
        });
        seasons.propose(season);

        var foreseen = SignedIn.consultant(() -> invitations.foresee(season));

        assertThat(foreseen).extracting(ForeseenCorrection::household).containsAll(households(first));
        assertThat(fixture.corrected(season)).isEmpty();
        assertThat(SignedIn.consultant(() -> proposals.accept(season))).isEqualTo(PlanProposalOutcome.ACCEPTED);
        assertThat(fixture.corrected(season))
                .containsExactlyInAnyOrderElementsOf(
                        foreseen.stream().map(ForeseenCorrection::household).toList());
        assertThat(SignedIn.consultant(() -> invitations.foresee(season))).isEmpty();
    }

    private static List<HouseholdId> households(MeetingRow meeting) {
        return meeting.participants().stream().map(one -> one.household()).toList();
    }
}
