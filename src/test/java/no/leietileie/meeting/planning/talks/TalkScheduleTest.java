package no.leietileie.meeting.planning.talks;

import static no.leietileie.meeting.planning.SmallSeason.household;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.leietileie.meeting.planning.BookedInterpreter;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.InventedSeason;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.SmallSeason;
import no.leietileie.meeting.planning.solving.PlanningLimit;
import no.leietileie.meeting.planning.solving.PlanningRun;
import no.leietileie.meeting.planning.talks.TalkCheck.Fault;
import no.leietileie.meeting.planning.talks.TalkCheck.Kind;
import org.junit.jupiter.api.Test;

/** Meetings from 17 to 20: 45 minutes together, then six rounds of 20 minutes. */
class TalkScheduleTest {

    private static final GroupKind SOMALIS = GroupKind.nationality("SO");

    private static Household[] speakers(int count, String language) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(id -> household(id, 1, "SO", language))
                .toArray(Household[]::new);
    }

    private static PlannedMeeting meeting(int households, BookedInterpreter... interpreters) {
        var ids = IntStream.rangeClosed(1, households).mapToObj(Long::valueOf).toList();
        return new PlannedMeeting(1, SOMALIS, 1, 1, List.of(1L, 2L), List.of(interpreters), ids);
    }

    @Test
    void two_consultants_talk_side_by_side_after_the_common_part() {
        var talks = TalkSchedule.of(SmallSeason.of(speakers(3, "nb"))).talks(meeting(3));

        assertThat(talks)
                .extracting(Talk::from)
                .containsExactly(LocalTime.of(17, 45), LocalTime.of(17, 45), LocalTime.of(18, 5));
        assertThat(talks).extracting(Talk::consultant).containsExactly(1L, 2L, 1L);
        assertThat(talks).extracting(Talk::interpreter).containsOnlyNulls();
    }

    @Test
    void one_interpreter_has_one_talk_at_a_time_and_the_other_consultant_talks_with_somebody_else() {
        var problem = SmallSeason.of(
                household(1, 1, "SO"), household(2, 1, "SO", "so"), household(3, 1, "SO"), household(4, 1, "SO", "so"));
        var meeting = meeting(4, new BookedInterpreter(2, "so"));

        var talks = TalkSchedule.of(problem).talks(meeting);

        assertThat(TalkCheck.faults(problem, meeting, talks)).isEmpty();
        assertThat(talks.getLast().to()).isEqualTo(LocalTime.of(18, 25));
    }

    @Test
    void six_talks_fit_one_interpreter_and_the_seventh_is_told_to_be_missing() {
        var problem = SmallSeason.of(speakers(7, "so"));
        var six = meeting(6, new BookedInterpreter(2, "so"));
        var seven = meeting(7, new BookedInterpreter(2, "so"));
        var schedule = TalkSchedule.of(problem);

        assertThat(TalkCheck.faults(problem, six, schedule.talks(six))).isEmpty();
        assertThat(TalkCheck.faults(problem, seven, schedule.talks(seven))).containsExactly(new Fault(Kind.NO_TALK, 7));
    }

    @Property(tries = 200)
    void whoever_stays_in_a_meeting_keeps_the_time_of_its_talk_when_another_leaves_or_comes(
            @ForAll @IntRange(min = 2, max = 6) int present,
            @ForAll @IntRange(min = 1, max = 6) int leaver,
            @ForAll boolean another) {
        var problem = SmallSeason.of(speakers(7, "so"));
        var schedule = TalkSchedule.of(problem);
        var full = meeting(present, new BookedInterpreter(2, "so"));
        var before = schedule.talks(full);
        var rounds = before.stream()
                .collect(Collectors.toMap(
                        Talk::household,
                        talk -> TalkSchedule.round(problem.rules(), LocalTime.of(17, 0), talk.from())));
        var staying = new ArrayList<>(full.households());
        staying.remove(Long.valueOf(Math.min(leaver, present)));
        var group = new ArrayList<>(staying);
        if (another) {
            group.add(7L);
        }
        var changed = full.withHouseholds(group);

        var after = schedule.talks(changed, rounds);

        assertThat(TalkCheck.faults(problem, changed, after)).isEmpty();
        assertThat(times(after, staying)).isEqualTo(times(before, staying));
    }

    private static Map<Long, LocalTime> times(List<Talk> talks, List<Long> households) {
        return talks.stream()
                .filter(talk -> households.contains(talk.household()))
                .collect(Collectors.toMap(Talk::household, Talk::from));
    }

    @Test
    void a_time_is_given_up_rather_than_leaving_somebody_without_a_talk() {
        var problem = SmallSeason.of(
                household(1, 1, "SO"), household(2, 1, "SO"), household(3, 1, "SO", "so"), household(4, 1, "SO", "so"));
        var meeting = meeting(4, new BookedInterpreter(2, "so"));

        var talks = TalkSchedule.of(problem).talks(meeting, Map.of(1L, 0, 2L, 0, 3L, 9));

        assertThat(TalkCheck.faults(problem, meeting, talks)).isEmpty();
    }

    @Test
    void every_meeting_of_a_plan_has_time_for_everybody_in_it() {
        var problem = InventedSeason.of(150, 11);
        var plan = new PlanningRun(problem, PlanningLimit.steps(1, 200)).run(_ -> {});
        var schedule = TalkSchedule.of(problem);

        assertThat(plan.meetings())
                .isNotEmpty()
                .allSatisfy(meeting -> assertThat(TalkCheck.faults(problem, meeting, schedule.talks(meeting)))
                        .isEmpty());
    }

    @Test
    void the_check_finds_what_is_wrong_with_talks() {
        var problem = SmallSeason.of(speakers(2, "so"));
        var meeting = meeting(2, new BookedInterpreter(2, "so"));
        var early = new Talk(1, 1, 2L, LocalTime.of(17, 40), LocalTime.of(18, 0));
        var atTheSameTime = new Talk(2, 1, 2L, LocalTime.of(17, 50), LocalTime.of(18, 0));
        var late = new Talk(2, 9, null, LocalTime.of(19, 50), LocalTime.of(20, 10));
        var stranger = new Talk(8, 2, null, LocalTime.of(18, 0), LocalTime.of(18, 20));

        assertThat(kinds(TalkCheck.faults(problem, meeting, List.of(early, atTheSameTime))))
                .containsExactlyInAnyOrder(
                        Kind.BEFORE_THE_COMMON_PART_ENDS,
                        Kind.TOO_SHORT,
                        Kind.CONSULTANT_TWICE,
                        Kind.INTERPRETER_TWICE);
        assertThat(kinds(TalkCheck.faults(problem, meeting, List.of(late, late, stranger))))
                .contains(
                        Kind.TWO_TALKS,
                        Kind.NO_TALK,
                        Kind.STRANGER,
                        Kind.AFTER_THE_MEETING,
                        Kind.CONSULTANT_NOT_THERE,
                        Kind.INTERPRETER_MISSING);
    }

    private static List<Kind> kinds(List<Fault> faults) {
        return faults.stream().map(Fault::kind).toList();
    }
}
