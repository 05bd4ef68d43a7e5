package no.leietileie.casework.casemeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.sharing.HouseholdShares;
import no.leietileie.access.sharing.NewShare;
import no.leietileie.access.sharing.ShareRow;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What NAV and the introduction centre see before, during and after a meeting. */
@DatabaseTest
@Transactional
class AgendaSharingTest {

    @Autowired
    MeetingFixture fixture;

    @Autowired
    CaseMeetings meetings;

    @Autowired
    Agendas agendas;

    @Autowired
    HouseholdShares shares;

    @Autowired
    TenantList tenants;

    @Autowired
    EntityManager entities;

    private SignedInUser nav;
    private SignedInUser centre;
    private HouseholdId household;
    private CaseMeetingId meeting;

    @BeforeEach
    void aMeetingWithNav() {
        nav = fixture.user(Agency.NAV, false);
        centre = fixture.user(Agency.INTRODUKSJONSSENTER, false);
        household = fixture.household("Prøvesen");
        meeting = fixture.meeting(fixture.today().plusDays(7), nav);
    }

    @Test
    void a_household_is_seen_from_when_it_is_on_the_agenda_until_the_meeting_is_over() {
        MatterId matter = fixture.flagged(household);
        assertThat(sees(nav)).isFalse();

        put(matter);
        assertThat(sees(nav)).isTrue();
        assertThat(ActingUser.as(nav, () -> agendas.listOf(meeting))).hasSize(1);

        become(MeetingState.HELD);
        assertThat(sees(nav)).isFalse();
        assertThat(ActingUser.as(nav, () -> agendas.listOf(meeting))).isEmpty();
    }

    @Test
    void the_share_says_why_and_ends_on_the_day_of_the_meeting_by_itself() {
        fixture.on(meeting, household);

        assertThat(open()).singleElement().satisfies(share -> {
            assertThat(share.agency()).isEqualTo(Agency.NAV);
            assertThat(share.purpose()).startsWith("Fagmøte ");
            assertThat(share.until()).isEqualTo(fixture.today().plusDays(7));
        });
    }

    @Test
    void agencies_that_do_not_take_part_see_nothing_and_lose_sight_when_they_no_longer_do() {
        fixture.on(meeting, household);
        assertThat(sees(centre)).isFalse();

        invite(centre);

        assertThat(sees(centre)).isTrue();
        assertThat(sees(nav)).isFalse();
    }

    @Test
    void what_is_taken_off_the_agenda_or_kept_from_an_agency_is_no_longer_seen() {
        MatterId matter = fixture.on(meeting, household);

        SignedIn.consultant(() -> {
            agendas.show(matter, EnumSet.noneOf(Agency.class));
            return null;
        });
        assertThat(sees(nav)).isFalse();

        SignedIn.consultant(() -> {
            agendas.show(matter, EnumSet.of(Agency.NAV));
            return null;
        });
        assertThat(sees(nav)).isTrue();
        SignedIn.consultant(() -> {
            agendas.takeOff(meeting, List.of(matter));
            return null;
        });
        assertThat(sees(nav)).isFalse();
    }

    @Test
    void a_meeting_that_is_moved_takes_its_shares_along_and_one_that_is_cancelled_ends_them() {
        fixture.on(meeting, household);
        MeetingData later = new MeetingData(fixture.today().plusDays(20), LocalTime.NOON, "");

        SignedIn.consultant(() -> meetings.change(meeting, version(), later));
        assertThat(open()).singleElement().extracting(ShareRow::until).isEqualTo(later.heldOn());

        become(MeetingState.CANCELLED);
        assertThat(sees(nav)).isFalse();

        become(MeetingState.PLANNED);
        assertThat(sees(nav)).isTrue();
    }

    @Test
    void a_share_that_somebody_made_by_hand_outlives_the_meeting() {
        fixture.on(meeting, household);
        SignedIn.consultant(() -> shares.share(new NewShare(
                household.value(), Agency.NAV, "Gjeld", fixture.today().plusDays(60))));

        become(MeetingState.HELD);

        assertThat(open()).extracting(ShareRow::purpose).containsExactly("Gjeld");
        assertThat(sees(nav)).isTrue();
    }

    @Test
    void a_protected_household_stays_hidden_on_the_agenda_and_its_share_ends_whoever_closes_the_meeting() {
        household = fixture.protectedHousehold("Skjult");
        fixture.on(meeting, household);

        assertThat(sees(nav)).isFalse();
        assertThat(SignedIn.consultant(() -> agendas.listOf(meeting))).isEmpty();
        assertThat(SignedIn.consultant(() -> agendas.countOf(List.of(meeting)))).isEmpty();
        assertThat(SignedIn.trusted(() -> agendas.listOf(meeting))).hasSize(1);

        become(MeetingState.HELD);

        assertThat(SignedIn.trusted(() -> shares.listOpenOf(household.value()))).isEmpty();
    }

    @Test
    void who_does_not_work_with_all_tenants_sees_her_own_meetings_and_changes_no_agenda() {
        MatterId matter = fixture.flagged(household);

        assertThat(ActingUser.as(nav, () -> meetings.find(meeting))).isPresent();
        assertThat(ActingUser.as(centre, () -> meetings.find(meeting))).isEmpty();
        assertThat(ActingUser.as(centre, () -> meetings.listPlanned()))
                .extracting(MeetingRow::id)
                .doesNotContain(meeting);
        assertThat(ActingUser.as(nav, () -> meetings.listPlanned()))
                .extracting(MeetingRow::id)
                .contains(meeting);
        assertThatThrownBy(() -> ActingUser.as(nav, () -> agendas.put(meeting, List.of(matter))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ActingUser.as(nav, () -> meetings.become(meeting, version(), MeetingState.HELD)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sees(nav)).isFalse();
    }

    @Test
    void what_was_said_apart_from_the_matters_is_for_those_who_see_every_household() {
        SignedIn.consultant(() -> meetings.writeSummary(meeting, "", "Også familien i tredje etasje"));

        assertThat(SignedIn.consultant(() -> meetings.find(meeting))
                        .orElseThrow()
                        .summary())
                .isEqualTo("Også familien i tredje etasje");
        assertThat(ActingUser.as(nav, () -> meetings.find(meeting))
                        .orElseThrow()
                        .summary())
                .isEmpty();
        assertThat(ActingUser.as(nav, () -> meetings.listPlanned()))
                .extracting(MeetingRow::summary)
                .containsOnly("");
        assertThatThrownBy(() -> ActingUser.as(nav, () -> meetings.writeSummary(meeting, "", "Annet")))
                .isInstanceOf(IllegalStateException.class);
    }

    private void put(MatterId matter) {
        assertThat(SignedIn.consultant(() -> agendas.put(meeting, List.of(matter))))
                .containsExactly(matter);
        flush();
    }

    private void invite(SignedInUser only) {
        SignedIn.consultant(() -> meetings.invite(meeting, version(), Map.of(only.id(), true)));
        flush();
    }

    private void become(MeetingState state) {
        assertThat(SignedIn.consultant(() -> meetings.become(meeting, version(), state)))
                .isInstanceOf(MeetingOutcome.Stored.class);
        flush();
    }

    private long version() {
        flush();
        return SignedIn.consultant(() -> meetings.find(meeting).orElseThrow().version());
    }

    private List<ShareRow> open() {
        return SignedIn.consultant(() -> shares.listOpenOf(household.value()));
    }

    private boolean sees(SignedInUser user) {
        flush();
        return ActingUser.as(user, () -> tenants.rowsOf(Set.of(household)).containsKey(household));
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
