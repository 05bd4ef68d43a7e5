package no.leietileie.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.letter.markdown.FieldValue;
import no.leietileie.letter.markdown.MergeField;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.ParticipantRow;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceChanged;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.SaveOutcome;
import no.leietileie.resource.VenueData;
import no.leietileie.resource.VenueFacts;
import no.leietileie.resource.VenueRow;
import no.leietileie.resource.Venues;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What letters say of a venue is other than before. */
@DatabaseTest
class ChangedResourcesTest {

    @Autowired
    SeasonFixture seasons;

    @Autowired
    MeetingLetterFixture fixture;

    @Autowired
    Invitations invitations;

    @Autowired
    Venues venues;

    @Autowired
    ChangedResources changed;

    @Autowired
    MeetingRepository meetings;

    @Autowired
    Corrections following;

    @Autowired
    DataSource dataSource;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private SeasonId season = new SeasonId(0);

    @BeforeEach
    void theLettersAreOut() {
        fixture.decide();
        season = seasons.planned(8);
        fixture.invite(season);
    }

    @Test
    void a_venue_with_another_address_is_told_to_those_invited_there_until_it_is_put_right() {
        var before = venue();

        change(before.data().name(), "Storgata 17");

        assertThat(fixture.corrected(season)).containsExactlyInAnyOrderElementsOf(invitedThere(before));
        assertThat(fixture.corrections(season))
                .allSatisfy(letter -> assertThat(letter.said().values())
                        .containsEntry(MergeField.MEETING_ADDRESS, FieldValue.of("Storgata 17"))
                        .containsEntry(
                                MergeField.PREVIOUS_PLACE,
                                FieldValue.of(before.data().name() + ", "
                                        + before.data().facts().streetAddress())));
        change(before.data().name(), before.data().facts().streetAddress());
        assertThat(fixture.corrections(season)).isEmpty();
        assertThat(SignedIn.consultant(() -> invitations.survey(season)).wrong())
                .isZero();
    }

    @Test
    void a_venue_with_another_name_is_told_also_when_somebody_changes_it_who_writes_no_letters() {
        var before = venue();
        var admin = new SignedInUser(
                new UserId(9), "admin", "Bruker 9", Agency.BOLIGKONTOR, "", false, false, Set.of(Role.ADMIN));

        ActingUser.as(
                admin,
                () -> change(
                        "Nye " + before.data().name(), before.data().facts().streetAddress()));

        assertThat(fixture.corrected(season)).containsExactlyInAnyOrderElementsOf(invitedThere(before));
    }

    @Test
    void what_no_letter_says_of_a_venue_makes_no_letter() {
        var before = venue();
        var facts = before.data().facts();

        SignedIn.consultant(() -> venues.change(
                before.id(),
                new VenueData(
                        before.data().name(),
                        new VenueFacts((short) 19, true, facts.streetAddress(), null, null),
                        before.data().hours()),
                before.version()));

        changed.follow(before.id());
        assertThat(fixture.corrections(season)).isEmpty();
    }

    @Test
    void the_look_at_the_letters_is_kept_with_the_change_or_not_at_all() {
        var venue = new ResourceId(17);
        var scheduler = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .build();
        var queue = new ChangedResourceQueue(
                new StaticListableBeanFactory(Map.of("scheduler", scheduler)).getBeanProvider(SchedulerClient.class),
                clock);
        var asking = new ChangedResources(meetings, following, queue, transactions, clock);
        var transaction = new TransactionTemplate(transactions);

        transaction.executeWithoutResult(change -> {
            asking.ask(new ResourceChanged(venue, ResourceChanged.What.CHANGED));
            change.setRollbackOnly();
        });
        assertThat(looks()).isZero();
        transaction.executeWithoutResult(_ -> asking.ask(new ResourceChanged(venue, ResourceChanged.What.CHANGED)));
        assertThat(looks()).isOne();
        asking.ask(new ResourceChanged(venue, ResourceChanged.What.ABSENT));
        assertThat(looks()).isOne();
    }

    @Test
    void a_season_whose_letters_cannot_be_read_is_told_and_keeps_no_other_waiting() {
        var venue = venue();
        var other = seasons.planned(8);
        jdbc.sql("UPDATE group_meeting SET venue_id = ? WHERE season_id = ?")
                .params(venue.id().value(), other.value())
                .update();
        fixture.invite(other);
        var both = meetings.seasonsWith(venue.id().value(), clock.instant()).stream()
                .map(SeasonId::new)
                .filter(List.of(season, other)::contains)
                .toList();
        said(both.getFirst(), "JSON_ARRAY(extra_values)");

        assertThatThrownBy(() -> change(venue.data().name(), "Storgata 17")).isInstanceOf(RuntimeException.class);

        assertThat(fixture.corrections(both.getLast())).isNotEmpty();
        said(both.getFirst(), "JSON_EXTRACT(extra_values, '$[0]')");
        assertThat(fixture.corrections(both.getFirst())).isEmpty();
        changed.follow(venue.id());
        assertThat(fixture.corrections(both.getFirst())).isNotEmpty();
    }

    private void said(SeasonId season, String wanted) {
        jdbc.sql("UPDATE letter_recipient SET extra_values = " + wanted
                        + " WHERE household_id IN (SELECT household_id FROM meeting_participant WHERE season_id = ?)")
                .param(season.value())
                .update();
    }

    private long looks() {
        return jdbc.sql("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = 'changed-resource' AND task_instance"
                        + " LIKE '17:%'")
                .query(Long.class)
                .single();
    }

    private VenueRow venue() {
        return SignedIn.consultant(
                () -> venues.find(fixture.meetings(season).getFirst().venue()).orElseThrow());
    }

    private SaveOutcome change(String name, String address) {
        var now = venue();
        var data = new VenueData(
                name,
                new VenueFacts((short) 20, true, address, null, null),
                now.data().hours());
        var outcome = ActingUser.as(
                no.leietileie.access.CurrentUser.find().orElseGet(() -> SignedIn.user(1, false)),
                () -> venues.change(now.id(), data, now.version()));
        // There is no scheduler: the job that was asked for is made here.
        changed.follow(now.id());
        return outcome;
    }

    private Set<HouseholdId> invitedThere(VenueRow venue) {
        return fixture.meetings(season).stream()
                .filter(meeting -> meeting.venue().equals(venue.id()))
                .map(MeetingRow::participants)
                .flatMap(List::stream)
                .map(ParticipantRow::household)
                .collect(Collectors.toSet());
    }
}
