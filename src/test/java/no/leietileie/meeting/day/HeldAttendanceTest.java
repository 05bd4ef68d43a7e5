package no.leietileie.meeting.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.schedule.HandMoves;
import no.leietileie.meeting.schedule.HandMoves.TakenOut;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class HeldAttendanceTest {

    @Autowired
    SeasonFixture fixture;

    @Autowired
    HandMoves moves;

    @Autowired
    DayNotes notes;

    @Autowired
    Meetings meetings;

    @Autowired
    HeldAttendance held;

    @Test
    void what_was_written_at_a_meeting_is_told_when_the_household_has_no_place_there_any_longer_too() {
        var season = fixture.planned(4);
        var meeting = fixture.onlyMeeting(season);
        var household = SignedIn.consultant(() -> meetings.find(meeting))
                .orElseThrow()
                .participants()
                .getFirst()
                .household();
        SignedIn.consultant(() -> notes.save(meeting, household, DayField.WISHES, "", "Hage"));

        SignedIn.consultant(() -> moves.takeOut(season, household, meeting, TakenOut.WAITS));

        var lists = SignedIn.consultant(() -> held.listOf(household));
        assertThat(lists).hasSize(1);
        assertThat(lists.getFirst().households()).hasSize(1).allSatisfy(line -> {
            assertThat(line.household()).isEqualTo(household);
            assertThat(line.notes()).isEqualTo(Map.of(DayField.WISHES, "Hage"));
        });
    }
}
