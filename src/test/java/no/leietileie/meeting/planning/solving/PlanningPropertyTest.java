package no.leietileie.meeting.planning.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import no.leietileie.meeting.planning.EarlierMeeting;
import no.leietileie.meeting.planning.GroupKey;
import no.leietileie.meeting.planning.InventedSeason;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.capacity.LowerBound;
import no.leietileie.meeting.planning.checking.PlanCheck;
import no.leietileie.meeting.planning.checking.PlanFigures;
import no.leietileie.meeting.planning.talks.TalkCheck;
import no.leietileie.meeting.planning.talks.TalkSchedule;

class PlanningPropertyTest {

    private static Plan plan(PlanningProblem problem, long seed) {
        var plan = new PlanningRun(problem, PlanningLimit.steps(seed, 40)).run(_ -> {});
        assertThat(PlanCheck.violations(problem, plan)).isEmpty();
        var schedule = TalkSchedule.of(problem);
        assertThat(plan.meetings())
                .allSatisfy(meeting -> assertThat(TalkCheck.faults(problem, meeting, schedule.talks(meeting)))
                        .isEmpty());
        return plan;
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void no_plan_breaks_a_rule_or_is_better_than_the_bound(
            @ForAll @IntRange(min = 1, max = 90) int households, @ForAll long seed, @ForAll GroupKey key) {
        var invented = InventedSeason.of(households, seed);
        var problem = invented.withRules(invented.rules().withGroupKey(key));

        var plan = plan(problem, seed);

        assertThat(PlanFigures.of(problem, plan).leftOutWeight())
                .isGreaterThanOrEqualTo(LowerBound.of(problem).leftOutWeight());
    }

    /** Some meetings were promised, some places pinned by hand; then households fall ill and venues are closed. */
    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void no_plan_that_was_made_anew_breaks_a_rule(
            @ForAll @IntRange(min = 10, max = 90) int households, @ForAll long seed) {
        var problem = InventedSeason.of(households, seed);
        var first = plan(problem, seed);
        var random = new Random(seed);
        var earlier = new ArrayList<EarlierMeeting>();
        for (var meeting : first.meetings()) {
            var pinned = new HashSet<>(meeting.households());
            pinned.removeIf(_ -> random.nextBoolean());
            earlier.add(new EarlierMeeting(meeting, random.nextBoolean(), pinned));
        }
        var changedHouseholds = problem.households().stream()
                .filter(household -> first.findMeetingOf(household.id()).isPresent() || random.nextBoolean())
                .map(household -> random.nextInt(5) > 0 ? household : household.withAway(half(problem, random)))
                .toList();
        var changedVenues = problem.venues().stream()
                .map(venue -> random.nextInt(3) > 0 ? venue : venue.withFree(half(problem, random)))
                .toList();

        plan(problem.withHouseholds(changedHouseholds).withVenues(changedVenues).withEarlier(earlier), seed);
    }

    private static HashSet<Long> half(PlanningProblem problem, Random random) {
        var half = new HashSet<Long>();
        problem.slots().forEach(slot -> half.add(slot.id()));
        half.removeIf(_ -> random.nextBoolean());
        return half;
    }
}
