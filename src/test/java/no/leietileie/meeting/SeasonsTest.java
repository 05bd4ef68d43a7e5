package no.leietileie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.meeting.job.SeasonPlans;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.season.GroupKeySetting;
import no.leietileie.meeting.season.Outcome;
import no.leietileie.meeting.season.SeasonData;
import no.leietileie.meeting.season.SeasonOutcome;
import no.leietileie.meeting.season.SeasonRow;
import no.leietileie.meeting.season.SeasonState;
import no.leietileie.meeting.season.Seasons;
import no.leietileie.meeting.season.UnplacedRow;
import no.leietileie.municipality.Policies;
import no.leietileie.register.Protection;
import no.leietileie.register.TestHousehold;
import no.leietileie.resource.BookingRow;
import no.leietileie.resource.Bookings;
import no.leietileie.resource.ResourceId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class SeasonsTest {

    @Autowired
    SeasonFixture fixture;

    @Autowired
    Seasons seasons;

    @Autowired
    SeasonPlans plans;

    @Autowired
    Meetings meetings;

    @Autowired
    Bookings bookings;

    @Autowired
    Policies policies;

    @Test
    void a_plan_seats_everybody_with_venue_staff_interpreter_and_a_talk_each() {
        var season = fixture.planned(4);

        var planned = SignedIn.consultant(() -> meetings.listOf(season));

        assertThat(planned).hasSize(1);
        var meeting = planned.getFirst();
        assertThat(meeting.kind()).isEqualTo(GroupKind.nationality("TR"));
        assertThat(meeting.staff()).hasSize(2);
        assertThat(meeting.interpreters()).isNotEmpty();
        assertThat(meeting.participants()).hasSize(4).allSatisfy(participant -> {
            assertThat(participant.talk()).isNotNull();
            assertThat(participant.talk().interpreter()).isNotNull();
        });
        assertThat(row(season).state()).isEqualTo(SeasonState.PLANNED);
        assertThat(SignedIn.consultant(() -> meetings.listUnplaced(season))).isEmpty();
    }

    @Test
    void a_planned_meeting_books_its_venue_and_everybody_who_holds_it() {
        var season = fixture.planned(4);

        var meeting = SignedIn.consultant(() -> meetings.listOf(season)).getFirst();

        assertThat(bookedAt(meeting)).hasSize(3 + meeting.interpreters().size());
    }

    @Test
    void planning_anew_books_what_the_new_plan_needs_and_nothing_twice() {
        var season = fixture.planned(4);

        fixture.plan(season);

        var meeting = SignedIn.consultant(() -> meetings.listOf(season)).getFirst();
        assertThat(bookedAt(meeting)).hasSize(3 + meeting.interpreters().size());
        assertThat(meeting.participants()).hasSize(4);
    }

    @Test
    void protected_households_get_a_talk_of_their_own_and_are_seen_by_nobody_else() {
        fixture.resources();
        var households = new HashSet<>(fixture.households(4));
        var hidden = fixture.household(TestHousehold.named("Hemmelig").withProtection(Protection.STRENGT_FORTROLIG));
        households.add(hidden);

        var season = fixture.season(households);
        fixture.plan(season);

        assertThat(row(season).households()).isEqualTo(4);
        assertThat(SignedIn.consultant(() -> meetings.listUnplaced(season))).isEmpty();
        assertThat(SignedIn.trusted(() -> meetings.listUnplaced(season)))
                .containsExactly(new UnplacedRow(hidden, Outcome.TALK_NOT_IN_GROUPS, false));
    }

    @Test
    void two_persons_are_no_group_and_get_a_talk_of_their_own() {
        var season = fixture.planned(1);

        assertThat(SignedIn.consultant(() -> meetings.listOf(season))).isEmpty();
        assertThat(SignedIn.consultant(() -> meetings.listUnplaced(season)))
                .extracting(UnplacedRow::outcome)
                .containsExactly(Outcome.TALK_NO_GROUP);
    }

    @Test
    void the_setting_groups_by_language_and_asks_for_its_purpose() {
        var admin = ActingUser.SYSTEM;
        assertThatThrownBy(() -> ActingUser.as(admin, () -> {
                    policies.change(GroupKeySetting.KEY, new GroupKeySetting(true, " "), LocalDate.EPOCH);
                    return admin;
                }))
                .isInstanceOf(IllegalArgumentException.class);
        ActingUser.as(admin, () -> {
            policies.change(GroupKeySetting.KEY, new GroupKeySetting(true, "Personvern"), LocalDate.EPOCH);
            return admin;
        });

        var season = fixture.planned(4);

        assertThat(SignedIn.consultant(() -> meetings.listOf(season)))
                .extracting(MeetingRow::kind)
                .containsExactly(GroupKind.language("tr"));
    }

    @Test
    void a_season_changed_by_a_colleague_or_being_planned_is_not_overwritten() {
        var season = fixture.season(fixture.households(1));
        var version = row(season).version();

        assertThat(SignedIn.consultant(() -> seasons.change(season, fixture.data(), version + 1)))
                .isInstanceOf(SeasonOutcome.ChangedBy.class);
        assertThat(SignedIn.consultant(() -> seasons.change(season, fixture.data(), version)))
                .isInstanceOf(SeasonOutcome.Saved.class);
        SignedIn.consultant(() -> {
            plans.plan(season);
            return season;
        });
        assertThat(SignedIn.consultant(
                        () -> seasons.change(season, fixture.data(), row(season).version())))
                .isInstanceOf(SeasonOutcome.BeingPlanned.class);
    }

    @Test
    void a_plan_that_was_stopped_before_it_began_is_kept_as_far_as_it_came() {
        fixture.resources();
        var season = fixture.season(fixture.households(4));
        SignedIn.consultant(() -> {
            plans.plan(season);
            plans.stop(season);
            return season;
        });
        assertThat(row(season).stopping()).isTrue();

        fixture.plan(season);

        assertThat(row(season).state()).isEqualTo(SeasonState.PLANNED);
        assertThat(row(season).stopping()).isFalse();
        assertThat(SignedIn.consultant(() -> meetings.listOf(season))).hasSize(1);
    }

    @Test
    void capacity_is_told_before_anything_is_planned() {
        fixture.resources();
        var season = fixture.season(fixture.households(4));

        var report = SignedIn.consultant(() -> plans.capacity(season));

        assertThat(report.households()).isEqualTo(4);
        assertThat(report.persons()).isEqualTo(8);
        assertThat(report.neededMeetings()).isEqualTo(1);
        assertThat(report.isEnough()).isTrue();
    }

    @Test
    void times_that_overlap_or_are_too_short_for_a_talk_are_no_season() {
        var data = fixture.data();

        assertThat(data.isSound()).isTrue();
        assertThat(with(data, 160, 20).isSound()).isTrue();
        assertThat(with(data, 161, 20).isSound()).isFalse();
    }

    private static SeasonData with(SeasonData data, int commonMinutes, int talkMinutes) {
        return new SeasonData(
                data.name(),
                data.firstDay(),
                data.lastDay(),
                data.meetingsPerWeek(),
                data.minPersons(),
                data.maxPersons(),
                commonMinutes,
                talkMinutes,
                data.times());
    }

    private SeasonRow row(SeasonId season) {
        return SignedIn.consultant(() -> seasons.find(season)).orElseThrow();
    }

    private List<BookingRow> bookedAt(MeetingRow meeting) {
        var resources = new HashSet<>(meeting.staff());
        resources.add(meeting.venue());
        meeting.interpreters().forEach(one -> resources.add(new ResourceId(one.interpreter())));
        return SignedIn.consultant(() -> bookings.listDuring(resources, meeting.slot()));
    }
}
