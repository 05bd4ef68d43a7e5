package no.leietileie.meeting.planning.solving;

import static no.leietileie.meeting.planning.SmallSeason.household;
import static no.leietileie.meeting.planning.SmallSeason.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.leietileie.meeting.planning.IndividualTalk;
import no.leietileie.meeting.planning.InventedSeason;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.SmallSeason;
import no.leietileie.meeting.planning.capacity.LowerBound;
import no.leietileie.meeting.planning.checking.PlanCheck;
import no.leietileie.meeting.planning.checking.PlanFigures;
import org.junit.jupiter.api.Test;

class PlanningRunTest {

    private static Plan plan(PlanningProblem problem, int steps) {
        return new PlanningRun(problem, PlanningLimit.steps(1, steps)).run(_ -> {});
    }

    @Test
    void everyone_is_in_a_meeting_has_a_talk_or_is_left_out_and_no_rule_is_broken() {
        var problem = InventedSeason.of(120, 7);

        var plan = plan(problem, 300);

        assertThat(PlanCheck.violations(problem, plan)).isEmpty();
        var figures = PlanFigures.of(problem, plan);
        assertThat(figures.placed() + figures.leftOut() + figures.talks()).isEqualTo(120);
        assertThat(figures.leftOutWeight())
                .isGreaterThanOrEqualTo(LowerBound.of(problem).leftOutWeight());
    }

    @Test
    void the_same_seed_and_steps_give_the_same_plan() {
        var problem = InventedSeason.of(80, 3);

        assertThat(plan(problem, 400)).isEqualTo(plan(problem, 400));
    }

    @Test
    void the_search_makes_the_first_plan_better() {
        var problem = InventedSeason.of(200, 1);
        var first = new ArrayList<PlanFigures>();

        var plan =
                new PlanningRun(problem, PlanningLimit.steps(1, 3000)).run(progress -> first.add(progress.figures()));

        assertThat(PlanFigures.of(problem, plan).leftOutWeight())
                .isLessThan(first.getFirst().leftOutWeight());
    }

    @Test
    void a_stopped_search_keeps_the_best_plan_so_far() throws Exception {
        var problem = InventedSeason.of(200, 2);
        var run = new PlanningRun(problem, PlanningLimit.time(1, Duration.ofMinutes(10)));
        var begun = new CountDownLatch(1);
        try (var background = Executors.newSingleThreadExecutor()) {
            var plan = background.submit(() -> run.run(_ -> begun.countDown()));
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

            run.stop();

            assertThat(PlanCheck.violations(problem, plan.get(20, TimeUnit.SECONDS)))
                    .isEmpty();
        }
    }

    @Test
    void a_search_that_was_stopped_before_it_began_gives_the_first_plan() {
        var problem = InventedSeason.of(45, 2);
        var run = new PlanningRun(problem, PlanningLimit.time(1, Duration.ofMinutes(10)));

        run.stop();

        assertThat(run.run(_ -> {}).meetings()).isNotEmpty();
    }

    @Test
    void a_season_without_a_free_day_leaves_everyone_out() {
        var problem = SmallSeason.of(household(1, 5, "SO"));
        var days =
                new HashSet<>(problem.slots().stream().map(slot -> slot.date()).toList());

        var plan = plan(problem.withRules(problem.rules().withDaysOff(days)), 10);

        assertThat(plan).isEqualTo(new Plan(List.of(), List.of(), List.of(1L)));
    }

    @Test
    void a_language_without_an_interpreter_leaves_its_speakers_out_and_a_lone_speaker_gets_a_talk() {
        var problem = SmallSeason.of(household(1, 5, "ET", "am"), household(2, 5, "SO"), household(3, 1, "MM", "my"));

        var plan = plan(problem, 50);

        assertThat(plan.leftOut()).containsExactly(1L);
        assertThat(plan.talks()).containsExactly(new IndividualTalk(3, IndividualTalk.Reason.NO_GROUP));
        assertThat(plan.meetings()).hasSize(1);
    }

    @Test
    void eleven_persons_are_two_meetings_and_not_one_full_one_with_somebody_left_out() {
        var households = pairs(1, 5, "SO", "nb");
        households.add(household(6, 1, "SO"));

        var plan = plan(SmallSeason.of().withHouseholds(households), 50);

        assertThat(plan.leftOut()).isEmpty();
        assertThat(plan.meetings()).hasSize(2);
    }
}
