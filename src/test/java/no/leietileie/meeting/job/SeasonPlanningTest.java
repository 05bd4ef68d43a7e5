package no.leietileie.meeting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.planning.solving.PlanningLimit;
import no.leietileie.meeting.season.SeasonRow;
import no.leietileie.meeting.season.SeasonState;
import no.leietileie.meeting.season.Seasons;
import no.leietileie.resource.Absences;
import no.leietileie.resource.Venues;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.support.Threads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The job as it runs: in transactions of its own, beside others. */
@DatabaseTest
@Timeout(120)
class SeasonPlanningTest {

    private static final PlanningLimit LONG_ENOUGH = PlanningLimit.time(1, Duration.ofSeconds(4));

    @Autowired
    SeasonFixture fixture;

    @Autowired
    SeasonPlanning planning;

    @Autowired
    SeasonPlans plans;

    @Autowired
    Seasons seasons;

    @Autowired
    Meetings meetings;

    @Autowired
    Absences absences;

    @Autowired
    Venues venues;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_plan_whose_venues_are_gone_when_it_is_ready_is_not_stored_even_in_part() {
        var season = asked();
        var job = CompletableFuture.runAsync(() -> planning.run(season, LONG_ENOUGH), Threads.OWN);
        waitUntilThereIsAPlan(season);
        var data = row(season).data();

        SignedIn.consultant(() -> {
            venues.listAll().forEach(venue -> absences.add(venue.id(), data.firstDay(), data.lastDay()));
            return season;
        });
        job.join();

        assertThat(row(season).state()).isEqualTo(SeasonState.OVERTAKEN);
        assertThat(meetingsOf(season)).isEmpty();
        SignedIn.consultant(() -> {
            venues.listAll().forEach(venue -> absences.listComing(venue.id()).forEach(absences::remove));
            return season;
        });
    }

    @Test
    void who_becomes_protected_while_the_first_plan_is_made_is_in_no_group_of_it() {
        fixture.resources();
        var households = fixture.households(6);
        var hidden = households.iterator().next();
        var season = fixture.season(households);
        SignedIn.consultant(() -> {
            plans.plan(season);
            return season;
        });
        var job = CompletableFuture.runAsync(() -> planning.run(season, LONG_ENOUGH), Threads.OWN);
        waitUntilThereIsAPlan(season);

        List.of(
                        "UPDATE household SET protection = 'FORTROLIG' WHERE id = ?",
                        "UPDATE tenant_list SET protection = 'FORTROLIG' WHERE household_id = ?")
                .forEach(update -> jdbc.sql(update).param(hidden.value()).update());
        job.join();

        assertThat(row(season).state()).isEqualTo(SeasonState.PLANNED);
        assertThat(SignedIn.trusted(() -> meetings.listOf(season)))
                .flatMap(MeetingRow::participants)
                .hasSize(5)
                .noneMatch(participant -> participant.household().equals(hidden));
    }

    @Test
    void two_jobs_for_one_season_store_one_plan() {
        var season = asked();

        var one = CompletableFuture.runAsync(() -> planning.runSteps(season, 50), Threads.OWN);
        var other = CompletableFuture.runAsync(() -> planning.runSteps(season, 50), Threads.OWN);
        CompletableFuture.allOf(one, other).join();

        assertThat(row(season).state()).isEqualTo(SeasonState.PLANNED);
        assertThat(meetingsOf(season)).hasSize(1);
    }

    @Test
    void a_job_that_died_is_made_again_from_the_beginning() throws InterruptedException {
        var season = asked();
        var dying = new Thread(() -> planning.run(season, LONG_ENOUGH));
        dying.start();
        waitUntilThereIsAPlan(season);
        assertThat(meetingsOf(season)).isEmpty();

        planning.runSteps(season, 50);
        dying.join();

        assertThat(row(season).state()).isEqualTo(SeasonState.PLANNED);
        assertThat(meetingsOf(season)).hasSize(1);
        assertThat(households(season)).hasSize(4);
    }

    @Test
    void a_plan_that_is_given_up_is_told_as_failed_and_can_be_asked_for_again() {
        var season = asked();

        planning.giveUp(season);

        assertThat(row(season).state()).isEqualTo(SeasonState.FAILED);
        SignedIn.consultant(() -> {
            plans.plan(season);
            return season;
        });
        planning.runSteps(season, 50);
        planning.giveUp(season);
        assertThat(row(season).state()).isEqualTo(SeasonState.PLANNED);
    }

    private SeasonId asked() {
        fixture.resources();
        var season = fixture.season(fixture.households(4));
        SignedIn.consultant(() -> {
            plans.plan(season);
            return season;
        });
        return season;
    }

    private void waitUntilThereIsAPlan(SeasonId season) {
        while (!row(season).progress().hasBegun()) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private SeasonRow row(SeasonId season) {
        return SignedIn.consultant(() -> seasons.find(season)).orElseThrow();
    }

    private List<MeetingRow> meetingsOf(SeasonId season) {
        return SignedIn.consultant(() -> meetings.listOf(season));
    }

    private Set<Object> households(SeasonId season) {
        return meetingsOf(season).stream()
                .flatMap(meeting -> meeting.participants().stream())
                .map(one -> (Object) one.household())
                .collect(Collectors.toSet());
    }
}
