package no.leietileie.meeting.day.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.PlacesChanged;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.day.DayFixture;
import no.leietileie.meeting.day.ListChanged;
import no.leietileie.meeting.day.WalkIns;
import no.leietileie.meeting.interpreting.InterpreterOrders;
import no.leietileie.meeting.interpreting.OrderHappened;
import no.leietileie.meeting.interpreting.OrderRow;
import no.leietileie.meeting.interpreting.OrderState;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.TestHousehold;
import no.leietileie.resource.ResourceFixture;
import no.leietileie.resource.ResourceId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues do shows on a list that stands open, without anything on it being made anew that is as it was. */
@DatabaseTest
@Transactional
@ViewPackages(packages = {"no.leietileie.meeting.day.ui", "no.leietileie.meeting.ui", "no.leietileie.register.ui"})
@WithConsultant
class OpenListsTest extends SpringBrowserlessTest {

    @Autowired
    SeasonFixture seasons;

    @Autowired
    DayFixture day;

    @Autowired
    ResourceFixture resources;

    @Autowired
    InterpreterOrders orders;

    @Autowired
    OpenLists open;

    @Autowired
    WalkIns walkIns;

    @Autowired
    EntityManager entities;

    private MeetingId meeting = new MeetingId(0);

    @BeforeEach
    void aListStandsOpen() {
        meeting = seasons.today(4);
        UI.getCurrent().navigate(DayNavigation.location(meeting));
    }

    @Test
    void what_a_colleague_agrees_with_an_interpreter_shows_and_can_be_gone_on_from() {
        OrderRow order = order();
        ActingUser.as(
                SignedIn.user(7, false),
                () -> orders.become(meeting, order.interpreter(), order.version(), OrderState.CONFIRMED));

        open.follow(new OrderHappened(meeting, order.interpreter(), "CONFIRMED"));
        tell();

        assertThat($(InterpreterLine.class).single().getElement().getTextRecursively())
                .contains("Bekreftet");
        test($(Button.class).withText("Avbestill").single()).click();
        assertThat(order().state()).isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void the_line_of_an_interpreter_stays_while_only_the_list_changes() {
        InterpreterLine line = $(InterpreterLine.class).single();

        open.follow(new ListChanged(meeting));
        tell();

        assertThat($(InterpreterLine.class).single()).isSameAs(line);
    }

    @Test
    void the_line_of_an_interpreter_stays_while_that_of_another_changes() {
        meeting = seasons.onlyMeeting(seasons.planned(4));
        UI.getCurrent().navigate(DayNavigation.location(meeting));
        ResourceId before = order().interpreter();
        ResourceId after = resources.interpreter("tr");
        become(before, OrderState.CONFIRMED);
        ActingUser.as(SignedIn.user(7, false), () -> orders.replace(meeting, before, after));
        open.follow(new ListChanged(meeting));
        tell();
        List<InterpreterLine> lines = $(InterpreterLine.class).all();

        become(after, OrderState.ASKED);
        open.follow(new OrderHappened(meeting, after, "ASKED"));
        tell();

        List<InterpreterLine> now = $(InterpreterLine.class).all();
        assertThat(lines).hasSize(2);
        assertThat(now).hasSize(2);
        assertThat(now.getFirst()).isNotSameAs(lines.getFirst());
        assertThat(now.getFirst().getElement().getTextRecursively()).contains("Spurt");
        assertThat(now.getLast()).isSameAs(lines.getLast());
    }

    private void become(ResourceId interpreter, OrderState wanted) {
        ActingUser.as(SignedIn.user(7, false), () -> {
            OrderRow order = orders.listOf(meeting).stream()
                    .filter(one -> one.interpreter().equals(interpreter))
                    .findFirst()
                    .orElseThrow();
            return orders.become(meeting, interpreter, order.version(), wanted);
        });
    }

    @Test
    void households_stand_in_the_order_of_their_talks_when_those_change_and_stay_the_same_lines() {
        List<HouseholdItem> before = $(HouseholdItem.class).all();
        HouseholdId last = shown().getLast();
        entities.createQuery("update Participant p set p.talkFrom = :first where p.meetingId = :meeting"
                        + " and p.householdId = :household")
                .setParameter("first", LocalTime.MIDNIGHT)
                .setParameter("meeting", meeting.value())
                .setParameter("household", last.value())
                .executeUpdate();
        entities.clear();

        open.follow(new PlacesChanged(day.season(meeting)));
        tell();

        assertThat(shown().getFirst()).isEqualTo(last);
        assertThat(shown()).isEqualTo(day.households(meeting));
        assertThat($(HouseholdItem.class).all()).hasSameElementsAs(before);
    }

    @Test
    void a_list_that_the_last_household_leaves_is_an_empty_one() {
        leave();

        assertThat($(EmptyState.class).all()).hasSize(1);
        assertThat($(AttendanceCard.class).all()).isEmpty();
        assertThat($(Button.class).withText("Sett resten til «møtte ikke»").all())
                .isEmpty();
    }

    @Test
    void the_key_of_an_empty_list_stays_until_somebody_comes() {
        leave();
        UI.getCurrent().navigate(DayNavigation.location(meeting));
        Button walkIn = walkIn();

        open.follow(new ListChanged(meeting));
        tell();

        assertThat(walkIn()).isSameAs(walkIn);
        HouseholdId stranger = seasons.household(TestHousehold.named("Uinvitert"));
        ActingUser.as(SignedIn.user(7, false), () -> walkIns.takeIn(meeting, stranger));
        open.follow(new ListChanged(meeting));
        tell();
        assertThat(shown()).containsExactly(stranger);
    }

    private void leave() {
        SeasonId season = day.season(meeting);
        entities.createQuery("delete from Participant p where p.meetingId = :meeting")
                .setParameter("meeting", meeting.value())
                .executeUpdate();
        entities.clear();
        open.follow(new PlacesChanged(season));
        tell();
    }

    private Button walkIn() {
        return $(Button.class).withText("Legg til noen som kom").single();
    }

    private void tell() {
        open.tell();
        roundTrip();
    }

    private OrderRow order() {
        return SignedIn.consultant(() -> orders.listOf(meeting)).getFirst();
    }

    private List<HouseholdId> shown() {
        return $(HouseholdItem.class).all().stream()
                .map(HouseholdItem::household)
                .toList();
    }
}
