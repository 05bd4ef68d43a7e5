package no.leietileie.meeting.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.leietileie.meeting.Attendance;
import org.junit.jupiter.api.Test;

class HouseholdAttendanceTest {

    @Property
    void one_who_was_there_has_met_us_for_all_whatever_the_others_did(@ForAll @Size(max = 5) List<Attendance> others) {
        List<Attendance> marks = new ArrayList<>(others);
        marks.add(Attendance.LATE);

        assertThat(HouseholdAttendance.of(marks, 9)).get().matches(Attendance::isThere);
    }

    @Property
    void the_order_of_the_marks_does_not_matter(
            @ForAll @Size(min = 1, max = 5) List<Attendance> marks, @ForAll @IntRange(min = 1, max = 6) int invited) {
        List<Attendance> turned = new ArrayList<>(marks);
        Collections.reverse(turned);

        assertThat(HouseholdAttendance.of(turned, invited)).isEqualTo(HouseholdAttendance.of(marks, invited));
    }

    @Property
    void it_is_a_no_show_only_when_everybody_is_one(@ForAll @Size(min = 1, max = 5) List<Attendance> marks) {
        boolean allMissed = marks.stream().allMatch(mark -> mark == Attendance.NO_SHOW);

        assertThat(HouseholdAttendance.of(marks, marks.size())
                        .filter(Attendance.NO_SHOW::equals)
                        .isPresent())
                .isEqualTo(allMissed);
    }

    @Test
    void it_is_open_while_one_who_may_still_come_has_no_mark() {
        assertThat(HouseholdAttendance.of(List.of(Attendance.NO_SHOW), 2)).isEmpty();
        assertThat(HouseholdAttendance.of(List.of(Attendance.NO_SHOW, Attendance.NO_SHOW), 2))
                .contains(Attendance.NO_SHOW);
        assertThat(HouseholdAttendance.of(List.of(), 1)).isEmpty();
    }

    @Test
    void notice_given_by_one_is_no_no_show_of_the_household() {
        assertThat(HouseholdAttendance.of(List.of(Attendance.NO_SHOW, Attendance.CANCELLED), 2))
                .contains(Attendance.CANCELLED);
    }

    @Test
    void a_visit_is_better_from_the_set_number_of_no_shows_on() {
        assertThat(NoShowRule.isVisitBetter(1, 2)).isFalse();
        assertThat(NoShowRule.isVisitBetter(2, 2)).isTrue();
    }
}
