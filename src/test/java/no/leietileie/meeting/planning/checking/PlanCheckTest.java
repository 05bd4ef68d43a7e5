package no.leietileie.meeting.planning.checking;

import static no.leietileie.meeting.planning.SmallSeason.household;
import static no.leietileie.meeting.planning.SmallSeason.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.leietileie.meeting.planning.BookedInterpreter;
import no.leietileie.meeting.planning.EarlierMeeting;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Interpreter;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.SmallSeason;
import no.leietileie.meeting.planning.StaffMember;
import no.leietileie.meeting.planning.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan that holds, and what is found when one thing about it is changed. */
class PlanCheckTest {

    private static final GroupKind SOMALIS = GroupKind.nationality("SO");
    private static final Set<Long> NEVER = Set.of();

    private static final PlanningProblem PROBLEM = SmallSeason.of(
            household(1, 3, "SO", "so"), household(2, 3, "SO", "so"), household(3, 3, "IQ"), household(4, 2, "IQ"));

    private static final PlannedMeeting SOMALI_MEETING = new PlannedMeeting(
            1, SOMALIS, 1, 1, List.of(1L, 2L), List.of(new BookedInterpreter(2, "so")), List.of(1L, 2L));
    private static final PlannedMeeting IRAQI_MEETING =
            new PlannedMeeting(2, GroupKind.nationality("IQ"), 1, 2, List.of(3L, 4L), List.of(), List.of(3L, 4L));

    private static List<Rule> broken(PlanningProblem problem, PlannedMeeting... meetings) {
        return PlanCheck.violations(problem, new Plan(List.of(meetings), List.of(), List.of())).stream()
                .map(Violation::rule)
                .toList();
    }

    @Test
    void a_plan_that_holds_breaks_nothing() {
        assertThat(broken(PROBLEM, SOMALI_MEETING, IRAQI_MEETING)).isEmpty();
    }

    static Stream<Arguments> otherProblems() {
        var one = PROBLEM.households().getFirst();
        return Stream.of(
                problem(Rule.ROOM_NOT_FREE, p -> p.withVenues(venues(10, true, NEVER))),
                problem(Rule.ROOM_TOO_SMALL, p -> p.withVenues(venues(5, true, SmallSeason.allSlots()))),
                problem(Rule.WEEK_FULL, p -> p.withRules(p.rules().withMeetingsPerWeek(1))),
                problem(Rule.STAFF_NOT_FREE, p -> p.withStaff(staffWithoutFirst())),
                problem(
                        Rule.INTERPRETER_NOT_FREE,
                        p -> p.withInterpreters(List.of(new Interpreter(2, List.of("so"), Set.of(), NEVER)))),
                problem(
                        Rule.INTERPRETER_IN_CONFLICT,
                        p -> p.withInterpreters(
                                List.of(new Interpreter(2, List.of("so"), Set.of(1L), SmallSeason.allSlots())))),
                problem(
                        Rule.INTERPRETER_OF_ANOTHER_LANGUAGE,
                        p -> p.withInterpreters(
                                List.of(new Interpreter(2, List.of("ar"), Set.of(), SmallSeason.allSlots())))),
                problem(Rule.HOUSEHOLD_AWAY, p -> replaceFirst(p, one.withAway(Set.of(1L)))),
                problem(Rule.PROTECTED_IN_GROUP, p -> replaceFirst(p, SmallSeason.alone(one))),
                problem(Rule.GROUP_KEY, p -> replaceFirst(p, household(1, 3, "ET", "so"))),
                problem(Rule.GROUP_TOO_SMALL, p -> replaceFirst(p, household(1, 1, "SO", "so"))),
                problem(Rule.GROUP_TOO_LARGE, p -> replaceFirst(p, household(1, 8, "SO", "so"))));
    }

    private static Arguments problem(Rule rule, UnaryOperator<PlanningProblem> change) {
        return Arguments.of(rule, change.apply(PROBLEM));
    }

    private static List<Venue> venues(int capacity, boolean stepFree, Set<Long> free) {
        return List.of(
                new Venue(1, capacity, stepFree, null, free), PROBLEM.venues().getLast());
    }

    private static List<StaffMember> staffWithoutFirst() {
        return PROBLEM.staff().stream()
                .map(member -> member.id() == 1 ? new StaffMember(1, NEVER) : member)
                .toList();
    }

    private static PlanningProblem replaceFirst(
            PlanningProblem problem, no.leietileie.meeting.planning.Household household) {
        return problem.withHouseholds(Stream.concat(
                        Stream.of(household), problem.households().stream().skip(1))
                .toList());
    }

    @ParameterizedTest
    @MethodSource("otherProblems")
    void a_plan_breaks_the_rule_that_its_season_does_not_allow_for(Rule rule, PlanningProblem problem) {
        assertThat(broken(problem, SOMALI_MEETING, IRAQI_MEETING)).contains(rule);
    }

    static Stream<Arguments> otherMeetings() {
        return Stream.of(
                Arguments.of(Rule.ROOM_TWICE, IRAQI_MEETING.at(1, 1)),
                Arguments.of(Rule.UNKNOWN_ID, IRAQI_MEETING.at(99, 1)),
                Arguments.of(Rule.UNKNOWN_ID, IRAQI_MEETING.at(2, 99)),
                Arguments.of(Rule.HOUSEHOLD_FORGOTTEN, IRAQI_MEETING.withHouseholds(List.of(3L))),
                Arguments.of(Rule.HOUSEHOLD_TWICE, IRAQI_MEETING.withHouseholds(List.of(3L, 4L, 4L))),
                Arguments.of(Rule.STAFF_TWICE, staffed(List.of(1L, 3L), List.of())),
                Arguments.of(Rule.STAFF_TOO_FEW, staffed(List.of(3L), List.of())),
                Arguments.of(Rule.STAFF_TOO_FEW, staffed(List.of(3L, 3L), List.of())),
                Arguments.of(Rule.INTERPRETER_TWICE, staffed(List.of(3L, 4L), List.of(new BookedInterpreter(2, "so")))),
                Arguments.of(
                        Rule.INTERPRETERS_TOO_MANY,
                        staffed(
                                List.of(3L, 4L),
                                List.of(
                                        new BookedInterpreter(1, "ar"),
                                        new BookedInterpreter(1, "ar"),
                                        new BookedInterpreter(2, "so")))));
    }

    private static PlannedMeeting staffed(List<Long> staff, List<BookedInterpreter> interpreters) {
        return new PlannedMeeting(2, IRAQI_MEETING.kind(), 1, 2, staff, interpreters, List.of(3L, 4L));
    }

    @ParameterizedTest
    @MethodSource("otherMeetings")
    void a_meeting_that_breaks_a_rule_is_found(Rule rule, PlannedMeeting other) {
        assertThat(broken(PROBLEM, SOMALI_MEETING, other)).contains(rule);
    }

    @Test
    void a_meeting_without_the_interpreter_it_needs_is_found() {
        assertThat(broken(PROBLEM, meeting(1, SOMALIS, 1, 1L, 2L), IRAQI_MEETING))
                .containsExactly(Rule.INTERPRETERS_TOO_FEW);
    }

    @Test
    void a_meeting_on_a_day_off_is_found() {
        var days = new HashSet<>(Set.of(SmallSeason.MONDAY));
        var problem = PROBLEM.withRules(PROBLEM.rules().withDaysOff(days));

        assertThat(broken(problem, SOMALI_MEETING, IRAQI_MEETING)).containsExactly(Rule.DAY_OFF, Rule.DAY_OFF);
    }

    @Test
    void a_promised_group_may_have_become_too_small_and_its_members_need_not_share_its_key() {
        var problem = replaceFirst(PROBLEM, household(1, 1, "ET", "so"))
                .withEarlier(List.of(new EarlierMeeting(SOMALI_MEETING, true, Set.of(1L, 2L))));

        assertThat(broken(problem, SOMALI_MEETING, IRAQI_MEETING)).isEmpty();
    }
}
