package no.leietileie.meeting.planning.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import no.leietileie.meeting.planning.InventedSeason;
import no.leietileie.meeting.planning.Message;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.checking.PlanFigures;
import no.leietileie.meeting.planning.solving.PlanningLimit;
import no.leietileie.meeting.planning.solving.PlanningRun;

/** What the report says against plans, and what it offers against the report of a season that has it. */
class CapacityPropertyTest {

    private static final String MEETINGS = "planning.capacity.meetings";
    private static final String PER_WEEK = "planning.capacity.offer.per-week";
    private static final String GROUP_SIZE = "planning.capacity.offer.group-size";
    private static final String RESOURCES = "planning.capacity.offer.resources";

    /** With fewer meetings a week, fewer consultants or fewer days than such a season has. */
    private static PlanningProblem season(int households, long seed) {
        var random = new Random(seed);
        var problem = InventedSeason.of(households, seed);
        var staff =
                problem.staff().subList(0, 1 + random.nextInt(problem.staff().size()));
        var daysOff = new HashSet<>(problem.slots().stream()
                .map(slot -> slot.date())
                .filter(_ -> random.nextInt(3) == 0)
                .toList());
        int perWeek = 1 + random.nextInt(problem.rules().meetingsPerWeek() + 1);
        return problem.withStaff(staff)
                .withRules(problem.rules().withDaysOff(daysOff).withMeetingsPerWeek(perWeek));
    }

    private static boolean hasTooFewMeetings(CapacityReport report) {
        return report.shortages().stream().map(Message::key).anyMatch(MEETINGS::equals);
    }

    private static Optional<Integer> offered(CapacityReport report, String key) {
        return report.offers().stream()
                .filter(offer -> offer.key().equals(key))
                .map(offer -> (Integer) offer.arguments().getFirst())
                .findFirst();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void what_is_offered_is_enough_and_one_less_is_not(
            @ForAll @IntRange(min = 20, max = 120) int households, @ForAll long seed) {
        var problem = season(households, seed);
        var report = CapacityReport.of(problem);

        assertThat(report.offers().isEmpty()).isEqualTo(!hasTooFewMeetings(report));
        offered(report, PER_WEEK).ifPresent(perWeek -> {
            assertThat(hasTooFewMeetings(
                            CapacityReport.of(problem.withRules(problem.rules().withMeetingsPerWeek(perWeek)))))
                    .isFalse();
            assertThat(hasTooFewMeetings(
                            CapacityReport.of(problem.withRules(problem.rules().withMeetingsPerWeek(perWeek - 1)))))
                    .isTrue();
        });
        offered(report, GROUP_SIZE).ifPresent(size -> {
            assertThat(problem.venues())
                    .anySatisfy(venue -> assertThat(venue.capacity()).isGreaterThanOrEqualTo(size));
            assertThat(hasTooFewMeetings(
                            CapacityReport.of(problem.withRules(problem.rules().withMaxPersons(size)))))
                    .isFalse();
            assertThat(hasTooFewMeetings(
                            CapacityReport.of(problem.withRules(problem.rules().withMaxPersons(size - 1)))))
                    .isTrue();
        });
        if (hasTooFewMeetings(report) && offered(report, PER_WEEK).isEmpty()) {
            assertThat(offered(report, RESOURCES)).isPresent();
        }
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void a_plan_has_no_more_meetings_than_there_can_be_and_leaves_somebody_out_where_they_are_too_few(
            @ForAll @IntRange(min = 20, max = 80) int households, @ForAll long seed) {
        var problem = season(households, seed);
        var report = CapacityReport.of(problem);

        var plan = new PlanningRun(problem, PlanningLimit.steps(seed, 30)).run(_ -> {});

        var figures = PlanFigures.of(problem, plan);
        assertThat(figures.meetings()).isLessThanOrEqualTo(report.availableMeetings());
        if (report.persons() > report.availablePersons()) {
            assertThat(figures.leftOut()).isPositive();
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void a_language_needs_a_meeting_for_ten_speakers_and_is_short_when_its_interpreters_are_gone(
            @ForAll @IntRange(min = 20, max = 60) int households, @ForAll long seed) {
        var problem = InventedSeason.of(households, seed);
        var without = problem.withInterpreters(List.of());

        assertThat(CapacityReport.of(without).languages()).allSatisfy(need -> {
            assertThat(need.available()).isZero();
            assertThat(need.isShort()).isTrue();
        });
        assertThat(CapacityReport.of(problem).languages())
                .allSatisfy(need -> assertThat(need.neededMeetings()).isEqualTo(Math.ceilDiv(need.persons(), 10)));
    }
}
