package no.leietileie.meeting.interpreting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.leietileie.base.Nok;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.schedule.MeetingMoves;
import no.leietileie.meeting.schedule.PlaceOutcome;
import no.leietileie.meeting.schedule.Placements;
import no.leietileie.resource.ResourceFixture;
import no.leietileie.resource.ResourceId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@RecordApplicationEvents
class InterpreterOrdersTest {

    @Autowired
    SeasonFixture fixture;

    @Autowired
    ResourceFixture resources;

    @Autowired
    InterpreterOrders orders;

    @Autowired
    Meetings meetings;

    @Autowired
    Placements placements;

    @Autowired
    MeetingMoves moves;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private MeetingId meeting = new MeetingId(0);

    @Test
    void an_interpreter_whom_nobody_has_asked_is_asked_and_answers() {
        meeting = fixture.onlyMeeting(fixture.planned(4));
        assertThat(only().state()).isNull();

        become(OrderState.ASKED);
        become(OrderState.CONFIRMED);

        assertThat(only().state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(only().fits()).isTrue();
        assertThat(only().counted()).isEqualTo(Objects.requireNonNullElse(only().agreed(), Nok.ZERO));
    }

    @Test
    void of_two_who_change_an_order_at_once_the_later_is_told() {
        meeting = fixture.onlyMeeting(fixture.planned(4));
        var seen = only();
        become(OrderState.ASKED);

        assertThat(SignedIn.consultant(
                        () -> orders.become(meeting, seen.interpreter(), seen.version(), OrderState.CONFIRMED)))
                .isEqualTo(new OrderOutcome.ChangedBy("Bruker 1"));
    }

    @Test
    void calling_off_long_before_costs_nothing_and_on_the_day_what_was_agreed() {
        meeting = fixture.onlyMeeting(fixture.planned(4));
        fixture.on(meeting, LocalDate.now(clock).plusDays(30));
        become(OrderState.CONFIRMED);
        become(OrderState.CANCELLED);
        assertThat(only().reason()).isEqualTo(CostReason.IN_TIME);
        assertThat(only().cost()).isEqualTo(Nok.ZERO);

        become(OrderState.CONFIRMED);
        assertThat(only().cost()).isNull();
        fixture.on(meeting, LocalDate.now(clock));
        become(OrderState.ASKED);
        become(OrderState.CANCELLED);

        assertThat(only().reason()).isEqualTo(CostReason.TOO_LATE);
        assertThat(only().cost()).isEqualTo(only().agreed()).isNotEqualTo(Nok.ZERO);
    }

    @Test
    void an_order_that_is_called_off_after_all_costs_what_it_did_then_however_late_that_is_noticed() {
        meeting = fixture.onlyMeeting(fixture.planned(4));
        fixture.on(meeting, LocalDate.now(clock).plusDays(30));
        become(OrderState.CONFIRMED);
        become(OrderState.CANCELLED);
        var inTime = only();
        fixture.on(meeting, LocalDate.now(clock));
        var asked = become(OrderState.ASKED);
        assertThat(only().cost()).isNull();

        SignedIn.consultant(() -> orders.takeBack(Objects.requireNonNull(asked.before())));

        assertThat(only())
                .extracting(OrderRow::state, OrderRow::reason, OrderRow::cost, OrderRow::slot)
                .containsExactly(OrderState.CANCELLED, CostReason.IN_TIME, Nok.ZERO, inTime.slot());
    }

    @Test
    void a_bill_is_there_again_when_the_order_is_as_it_was_and_nobody_has_changed_it_since() {
        meeting = fixture.today(4);
        become(OrderState.CONFIRMED);
        SignedIn.consultant(() -> orders.bill(meeting, only().interpreter(), only().version(), Nok.ofKroner(1234)));
        var declined = Objects.requireNonNull(become(OrderState.DECLINED).before());

        SignedIn.consultant(() -> orders.takeBack(declined));

        assertThat(only())
                .extracting(OrderRow::state, OrderRow::reason, OrderRow::cost)
                .containsExactly(OrderState.CONFIRMED, CostReason.BILL, Nok.ofKroner(1234));
        assertThat(SignedIn.consultant(() -> orders.takeBack(declined)))
                .isEqualTo(new OrderOutcome.ChangedBy("Bruker 1"));
    }

    @Test
    void an_order_whose_meeting_was_moved_does_not_fit_any_longer_until_it_is_confirmed_anew() {
        var season = fixture.planned(4);
        meeting = fixture.onlyMeeting(season);
        become(OrderState.CONFIRMED);
        var row = SignedIn.consultant(() -> meetings.find(meeting)).orElseThrow();
        var spot = SignedIn.consultant(() -> placements.board(season)).spots(meeting).stream()
                .filter(one -> !one.time().equals(row.slot()))
                .findFirst()
                .orElseThrow();
        assertThat(SignedIn.consultant(() ->
                        moves.move(season, meeting, row.version(), spot.time(), spot.venue(), java.util.Set.of())))
                .isInstanceOf(PlaceOutcome.Done.class);

        assertThat(only().fits()).isFalse();
        become(OrderState.ASKED);
        assertThat(only().fits()).isTrue();
    }

    @Test
    void another_interpreter_takes_over_the_talks_and_the_booking() {
        meeting = fixture.onlyMeeting(fixture.planned(4));
        become(OrderState.ASKED);
        become(OrderState.DECLINED);
        var before = only().interpreter();
        var other = resources.interpreter("tr");
        assertThat(SignedIn.consultant(() -> orders.alternatives(meeting, "tr")))
                .extracting(row -> row.id())
                .contains(other)
                .doesNotContain(before);

        assertThat(SignedIn.consultant(() -> orders.replace(meeting, before, other)))
                .isEqualTo(new OrderOutcome.Done());

        var row = SignedIn.consultant(() -> meetings.find(meeting)).orElseThrow();
        assertThat(row.interpreters())
                .extracting(one -> new ResourceId(one.interpreter()))
                .containsExactly(other);
        assertThat(row.participants())
                .allMatch(one -> one.talk() == null || other.equals(one.talk().interpreter()));
        assertThat(list()).extracting(OrderRow::interpreter).containsExactly(other);
    }

    @Test
    void of_two_who_replace_an_interpreter_at_once_the_later_is_told() {
        meeting = fixture.onlyMeeting(fixture.planned(4));
        var before = only().interpreter();
        var first = resources.interpreter("tr");
        var second = resources.interpreter("tr");
        SignedIn.consultant(() -> orders.replace(meeting, before, first));

        assertThat(SignedIn.consultant(() -> orders.replace(meeting, before, second)))
                .isInstanceOf(OrderOutcome.ChangedBy.class);

        assertThat(list()).extracting(OrderRow::interpreter).containsExactly(first);
    }

    @Test
    void whoever_does_not_speak_the_language_does_not_take_over() {
        meeting = fixture.onlyMeeting(fixture.planned(4));
        var before = only().interpreter();
        var other = resources.interpreter("so");

        assertThat(SignedIn.consultant(() -> orders.replace(meeting, before, other)))
                .isInstanceOf(OrderOutcome.ChangedBy.class);

        assertThat(list()).extracting(OrderRow::interpreter).containsExactly(before);
    }

    @Test
    void a_fee_for_having_come_in_vain_and_a_bill_are_recorded() {
        meeting = fixture.today(4);
        become(OrderState.CONFIRMED);
        var row = only();
        var fee = (OrderOutcome.Became)
                SignedIn.consultant(() -> orders.nobodyCame(meeting, row.interpreter(), row.version()));
        assertThat(only().reason()).isEqualTo(CostReason.NOBODY_CAME);
        assertThat(only().cost()).isEqualTo(row.agreed());
        SignedIn.consultant(() -> orders.takeBack(Objects.requireNonNull(fee.before())));
        assertThat(only().reason()).isNull();
        assertThat(events.stream(OrderHappened.class))
                .extracting(OrderHappened::what)
                .as("nobody has confirmed anew")
                .containsExactly("CONFIRMED", "COST", "COST");
        assertThat(only().state()).isEqualTo(OrderState.CONFIRMED);
        SignedIn.consultant(() -> orders.nobodyCame(meeting, row.interpreter(), only().version()));

        SignedIn.consultant(() -> orders.bill(meeting, row.interpreter(), only().version(), Nok.ofKroner(1234)));

        assertThat(only().counted()).isEqualTo(Nok.ofKroner(1234));
    }

    @Test
    void without_a_price_for_an_hour_nobody_knows_the_fee_and_a_bill_stays() {
        meeting = fixture.today(4);
        become(OrderState.CONFIRMED);
        SignedIn.consultant(() -> orders.bill(meeting, only().interpreter(), only().version(), Nok.ofKroner(1234)));
        entities.flush();
        entities.clear();
        jdbc.sql("UPDATE interpreter SET hourly_price = NULL WHERE id = ?")
                .param(only().interpreter().value())
                .update();
        entities.clear();

        var outcome = SignedIn.consultant(() -> orders.nobodyCame(meeting, only().interpreter(), only().version()));

        assertThat(outcome).isEqualTo(new OrderOutcome.NoPrice());
        assertThat(only().cost()).isEqualTo(Nok.ofKroner(1234));
    }

    @ParameterizedTest
    @CsvSource({
        "ASKED, CONFIRMED DECLINED CANCELLED",
        "CONFIRMED, ASKED DECLINED CANCELLED",
        "DECLINED, ASKED CONFIRMED",
        "CANCELLED, ASKED CONFIRMED"
    })
    void the_table_says_what_an_order_may_become(OrderState from, String to) {
        assertThat(from.next()).extracting(OrderState::name).containsExactlyInAnyOrder(to.split(" "));
    }

    @Test
    void what_the_table_does_not_allow_is_refused() {
        meeting = fixture.onlyMeeting(fixture.planned(4));

        assertThatThrownBy(() -> become(OrderState.DECLINED)).isInstanceOf(IllegalStateException.class);
    }

    private OrderOutcome.Became become(OrderState wanted) {
        var row = only();
        var outcome = SignedIn.consultant(() -> orders.become(meeting, row.interpreter(), row.version(), wanted));
        assertThat(outcome).isInstanceOf(OrderOutcome.Became.class);
        return (OrderOutcome.Became) outcome;
    }

    private OrderRow only() {
        return list().getFirst();
    }

    private List<OrderRow> list() {
        return SignedIn.consultant(() -> orders.listOf(meeting));
    }
}
