package no.leietileie.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.Users;
import no.leietileie.casework.casemeeting.Agendas;
import no.leietileie.casework.casemeeting.CaseMeetingId;
import no.leietileie.casework.casemeeting.CaseMeetings;
import no.leietileie.casework.casemeeting.MatterId;
import no.leietileie.casework.casemeeting.MeetingFixture;
import no.leietileie.casework.casemeeting.MeetingState;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.SignedIn;
import no.leietileie.support.Visitor;
import no.leietileie.support.WireTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What another agency gets out of a meeting before, during and after it, and by guessing its number. */
@WireTest
class SharedMeetingWireTest {

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    MeetingFixture fixture;

    @Autowired
    CaseMeetings meetings;

    @Autowired
    Agendas agendas;

    @Test
    void nav_sees_a_household_while_it_is_on_the_agenda_of_its_meeting_and_never_before_or_after() {
        Attackers attackers = new Attackers(users, port);
        SignedInUser nav = attackers.create("Nav", Agency.NAV, Role.TEAM);
        Visitor visitor = attackers.signedIn(nav);
        HouseholdId household = fixture.household("Navnløsen");
        CaseMeetingId meeting = fixture.meeting(fixture.today().plusDays(3), nav);
        String page = "/leietakere/" + household.value();
        assertThat(visitor.open(page)).contains(Attackers.NOT_FOUND).doesNotContain("Navnløsen");

        MatterId matter = fixture.on(meeting, household);
        assertThat(visitor.open(page)).contains("Navnløsen");
        assertThat(visitor.open("/fagmoter/" + meeting.value())).contains("Navnløsen");

        SignedIn.consultant(() -> {
            agendas.show(matter, EnumSet.noneOf(Agency.class));
            return null;
        });
        assertThat(visitor.open("/fagmoter/" + meeting.value())).doesNotContain("Navnløsen");

        SignedIn.consultant(() -> {
            agendas.show(matter, EnumSet.of(Agency.NAV));
            return meetings.become(meeting, meetings.find(meeting).orElseThrow().version(), MeetingState.HELD);
        });
        assertThat(visitor.open(page)).contains(Attackers.NOT_FOUND).doesNotContain("Navnløsen");
        assertThat(visitor.open("/fagmoter/" + meeting.value() + "/utskrift?hva=referat"))
                .doesNotContain("Navnløsen");
    }

    @Test
    void a_meeting_that_somebody_does_not_take_part_in_answers_as_one_that_does_not_exist() {
        Attackers attackers = new Attackers(users, port);
        Visitor stranger = attackers.signedIn(attackers.create("Nav", Agency.NAV, Role.TEAM));
        CaseMeetingId meeting = fixture.meeting(fixture.today().plusDays(3), fixture.user(Agency.NAV, false));
        fixture.on(meeting, fixture.household("Fremmed"));

        for (String page :
                new String[] {"/fagmoter/%s", "/fagmoter/%s/utskrift", "/fagmoter/%s/utskrift?hva=referat"}) {
            assertThat(stranger.open(page.formatted(meeting.value())))
                    .contains(Attackers.NOT_FOUND)
                    .doesNotContain("Fremmed");
            assertThat(stranger.open(page.formatted("999999999"))).contains(Attackers.NOT_FOUND);
        }
    }
}
