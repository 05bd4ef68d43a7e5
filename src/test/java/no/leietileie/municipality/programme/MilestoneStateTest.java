package no.leietileie.municipality.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MilestoneStateTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 1);

    @Test
    void the_due_date_is_in_time_and_the_day_after_is_not() {
        assertThat(on(START, DUE, DUE)).isEqualTo(MilestoneState.UNDER_WAY);
        assertThat(on(START, DUE, DUE.plusDays(1))).isEqualTo(MilestoneState.OVERDUE);
    }

    @Test
    void work_starts_on_its_first_day_and_not_the_day_before() {
        assertThat(on(START, DUE, START.minusDays(1))).isEqualTo(MilestoneState.NOT_STARTED);
        assertThat(on(START, DUE, START)).isEqualTo(MilestoneState.UNDER_WAY);
    }

    @Test
    void what_has_only_a_due_date_waits_for_it_and_what_has_no_dates_goes_on() {
        assertThat(on(null, DUE, DUE)).isEqualTo(MilestoneState.NOT_STARTED);
        assertThat(on(null, null, DUE)).isEqualTo(MilestoneState.UNDER_WAY);
        assertThat(on(START, null, START.minusDays(1))).isEqualTo(MilestoneState.NOT_STARTED);
    }

    @Test
    void what_is_done_is_done_however_late() {
        assertThat(MilestoneState.of(milestone(START, DUE), DUE.plusDays(30), DUE.plusDays(60)))
                .isEqualTo(MilestoneState.DONE);
    }

    private static MilestoneState on(LocalDate start, LocalDate due, LocalDate today) {
        return MilestoneState.of(milestone(start, due), null, today);
    }

    private static MilestoneData milestone(LocalDate start, LocalDate due) {
        return new MilestoneData(ProgrammeStep.FOLLOW_UP, "Hjemmebesøk", null, start, due);
    }
}
