package no.leietileie.meeting.planning.explaining;

import static no.leietileie.meeting.planning.SmallSeason.alone;
import static no.leietileie.meeting.planning.SmallSeason.household;
import static no.leietileie.meeting.planning.SmallSeason.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.meeting.planning.EarlierMeeting;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.IndividualTalk;
import no.leietileie.meeting.planning.Message;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.SmallSeason;
import no.leietileie.meeting.planning.TimeSlot;
import no.leietileie.meeting.planning.explaining.Block.Kind;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private static final GroupKind SOMALIS = GroupKind.nationality("SO");
    private static final GroupKind IRAQIS = GroupKind.nationality("IQ");

    /** Two Somali meetings, one of them full; Iraqis on Thursday; household 9 is left out, 10 has a talk. */
    private static final PlanningProblem PROBLEM = threeAWeek(
            household(1, 4, "SO"),
            household(2, 4, "SO"),
            household(3, 2, "SO"),
            household(4, 4, "SO"),
            household(5, 1, "SO"),
            household(6, 5, "IQ"),
            household(9, 2, "SO").withAway(Set.of(2L)),
            alone(household(10, 1, "SO")));

    private static PlanningProblem threeAWeek(Household... households) {
        var problem = SmallSeason.of(households);
        return problem.withRules(problem.rules().withMeetingsPerWeek(3));
    }

    private static final PlannedMeeting FULL = meeting(1, SOMALIS, 1, 1L, 2L, 3L);
    private static final PlannedMeeting SMALL = meeting(2, SOMALIS, 2, 4L, 5L);
    private static final PlannedMeeting IRAQI = meeting(3, IRAQIS, 3, 6L);

    private static final Plan PLAN = new Plan(
            List.of(FULL, SMALL, IRAQI),
            List.of(new IndividualTalk(10, IndividualTalk.Reason.NOT_IN_GROUPS)),
            List.of(9L));

    private static final Explanations EXPLANATIONS = Explanations.of(PROBLEM, PLAN);

    @Test
    void a_household_is_here_because_its_own_group_meets_and_it_can_come() {
        assertThat(EXPLANATIONS.whyHere(1))
                .containsExactly(
                        Message.of("planning.why.own-group.nationality", "SO"),
                        Message.of("planning.why.can-come-to", 2L, 2L));
    }

    @Test
    void who_has_a_talk_or_is_left_out_is_told_why() {
        assertThat(EXPLANATIONS.whyHere(10)).containsExactly(Message.of("planning.why.talk.not-in-groups"));
        assertThat(EXPLANATIONS.whyHere(9))
                .containsExactly(
                        Message.of("planning.why.not-in.nationality", "SO", 2L, 1L),
                        Message.of("planning.why.places-now", 0L),
                        Message.of("planning.why.no-meeting.language", "nb"));
        var nobodyMeets = Explanations.of(PROBLEM, new Plan(List.of(), List.of(), List.of(9L)));
        assertThat(nobodyMeets.whyHere(9)).startsWith(Message.of("planning.why.no-meeting.nationality", "SO"));
    }

    @Test
    void a_household_of_a_small_nationality_is_here_by_its_language() {
        var problem = SmallSeason.of(household(1, 3, "SY", "ar"), household(2, 3, "IQ", "ar"));
        var plan = new Plan(List.of(meeting(1, GroupKind.language("ar"), 1, 1L, 2L)), List.of(), List.of());

        assertThat(Explanations.of(problem, plan).whyHere(1))
                .startsWith(Message.of("planning.why.merged.group-too-small", "ar"));
    }

    @Test
    void for_who_is_left_out_each_near_meeting_says_what_blocks_it() {
        assertThat(EXPLANATIONS.alternatives(9))
                .containsExactly(
                        new Alternative(1, List.of(new Block(Kind.GROUP_FULL, 12))),
                        new Alternative(2, List.of(new Block(Kind.AWAY, 9))));
    }

    @Test
    void what_it_takes_is_told_for_who_is_left_out_only() {
        assertThat(EXPLANATIONS.whatItTakes(9))
                .containsExactly(Message.of("planning.takes.group-full", 1L), Message.of("planning.takes.away", 2L));
        assertThat(EXPLANATIONS.whatItTakes(1)).isEmpty();
    }

    @Test
    void who_can_never_come_needs_a_time_and_who_has_no_interpreter_needs_one() {
        var problem =
                SmallSeason.of(household(1, 5, "SO").withAway(SmallSeason.allSlots()), household(2, 5, "ET", "am"));
        var explanations = Explanations.of(problem, new Plan(List.of(), List.of(), List.of(1L, 2L)));

        assertThat(explanations.whatItTakes(1)).containsExactly(Message.of("planning.takes.a-time-they-can-come"));
        assertThat(explanations.whatItTakes(2)).contains(Message.of("planning.takes.interpreter", "am"));
    }

    private static List<Message> takes(PlanningProblem problem) {
        return Explanations.of(problem, new Plan(List.of(), List.of(), List.of(1L)))
                .whatItTakes(1);
    }

    @Test
    void a_season_without_days_venues_or_consultants_says_so_to_everybody_it_leaves_out() {
        var problem = SmallSeason.of(household(1, 5, "SO"));
        var days = problem.slots().stream().map(TimeSlot::date).collect(Collectors.toSet());

        assertThat(takes(problem.withRules(problem.rules().withDaysOff(days))))
                .containsExactly(Message.of("planning.takes.days"));
        assertThat(takes(problem.withVenues(List.of()))).containsExactly(Message.of("planning.takes.venue"));
        assertThat(takes(problem.withStaff(problem.staff().subList(0, 1))))
                .containsExactly(Message.of("planning.takes.consultants", 2));
        assertThat(takes(problem)).startsWith(Message.of("planning.takes.one-more-meeting.nationality", "SO", 5));
    }

    @Test
    void who_needs_a_venue_without_steps_is_told_when_there_is_none() {
        var wheelchair = new Household(1, 5, "SO", List.of("nb"), null, 0, false, true, false, Set.of());
        var problem = SmallSeason.of(wheelchair);
        var withSteps =
                problem.venues().stream().filter(venue -> !venue.stepFree()).toList();

        assertThat(takes(problem.withVenues(withSteps))).containsExactly(Message.of("planning.takes.step-free-venue"));
    }

    @Test
    void moving_a_household_tells_what_breaks_where_it_goes_and_where_it_leaves() {
        assertThat(EXPLANATIONS.ofMovingHousehold(4, 1).broken())
                .containsExactlyInAnyOrder(new Block(Kind.LEAVES_TOO_FEW, 2), new Block(Kind.GROUP_FULL, 14));
        assertThat(EXPLANATIONS.ofMovingHousehold(3, 2).isAllowed()).isTrue();
        assertThat(EXPLANATIONS.ofMovingHousehold(3, 3).broken()).containsExactly(new Block(Kind.OTHER_GROUP, 3));
    }

    @Test
    void a_promised_place_is_not_given_away_unnoticed() {
        var promised = PROBLEM.withEarlier(List.of(EarlierMeeting.promised(FULL)));

        var explanations = Explanations.of(promised, PLAN);

        assertThat(explanations.ofMovingHousehold(3, 2).broken()).containsExactly(new Block(Kind.PROMISED, 3));
        assertThat(explanations.ofMovingMeeting(1, 6, 1).broken()).containsExactly(new Block(Kind.PROMISED, 1));
        assertThat(explanations.whyHere(3)).startsWith(Message.of("planning.why.promised"));
    }

    @Test
    void moving_a_meeting_tells_who_is_there_and_who_cannot_come() {
        assertThat(EXPLANATIONS.ofMovingMeeting(2, 4, 2).isAllowed()).isTrue();
        assertThat(EXPLANATIONS.ofMovingMeeting(2, 1, 1).broken()).contains(new Block(Kind.ROOM_TAKEN, 1));
        assertThat(EXPLANATIONS.ofMovingMeeting(1, 2, 2).broken()).containsExactly(new Block(Kind.ROOM_FULL, 10));
    }

    @Test
    void moving_a_meeting_needs_consultants_interpreters_and_room_in_the_week() {
        var oneEach = PROBLEM.withStaff(PROBLEM.staff().subList(0, 2))
                .withRules(PROBLEM.rules().withMeetingsPerWeek(1));

        assertThat(Explanations.of(oneEach, PLAN).ofMovingMeeting(2, 1, 2).broken())
                .contains(new Block(Kind.STAFF_TOO_FEW, 0), new Block(Kind.WEEK_FULL, 3));

        var ethiopians = SmallSeason.of(household(1, 5, "ET", "am"));
        var plan = new Plan(List.of(meeting(1, GroupKind.nationality("ET"), 1, 1L)), List.of(), List.of());
        assertThat(Explanations.of(ethiopians, plan).ofMovingMeeting(1, 2, 1).broken())
                .containsExactly(new Block(Kind.NO_INTERPRETER, 1));
    }

    @Test
    void a_meeting_that_nobody_knows_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EXPLANATIONS.ofMovingHousehold(1, 77));
    }
}
