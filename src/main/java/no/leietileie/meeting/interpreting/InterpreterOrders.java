package no.leietileie.meeting.interpreting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.SeasonId;
import no.leietileie.resource.BookingRequest;
import no.leietileie.resource.Bookings;
import no.leietileie.resource.InterpreterRow;
import no.leietileie.resource.Interpreters;
import no.leietileie.resource.ResourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the interpreters of meetings, keeps their answers, and records what they cost. */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional
public class InterpreterOrders {

    private final InterpreterOrderRepository repository;
    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final Interpreters interpreters;
    private final Bookings bookings;
    private final OrderRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InterpreterOrders(
            InterpreterOrderRepository repository,
            MeetingRepository meetings,
            ParticipantRepository participants,
            Interpreters interpreters,
            Bookings bookings,
            OrderRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.meetings = meetings;
        this.participants = participants;
        this.interpreters = interpreters;
        this.bookings = bookings;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<OrderRow> listOf(MeetingId id) {
        return meetings.findById(id.value())
                .map(meeting -> rows.of(meeting, repository.findByMeetingIdOrderById(id.value()), rows.facts()))
                .orElse(List.of());
    }

    /** Of each meeting; those of meetings that are gone stand under their number too. */
    @Transactional(readOnly = true)
    public Map<MeetingId, List<OrderRow>> listOf(SeasonId season) {
        var facts = rows.facts();
        var orders = repository.findBySeasonIdOrderById(season.value()).stream()
                .collect(Collectors.groupingBy(InterpreterOrder::meeting));
        var found = new java.util.HashMap<MeetingId, List<OrderRow>>();
        for (Meeting meeting : meetings.ofSeason(season.value())) {
            var mine = orders.remove(meeting.id());
            found.put(meeting.id(), rows.of(meeting, mine == null ? List.of() : mine, facts));
        }
        orders.forEach((id, left) -> found.put(
                id,
                left.stream()
                        .map(order -> rows.row(order, null, facts.get(order.interpreter())))
                        .toList()));
        return found;
    }

    /**
     * Calling off after the deadline costs what was agreed for that, and so does nothing else.
     *
     * @param version as the user saw it
     * @throws IllegalStateException when {@link OrderState#next} does not allow it
     */
    public OrderOutcome become(MeetingId id, ResourceId interpreter, long version, OrderState wanted) {
        Meeting meeting = meetings.lock(id.value()).orElse(null);
        InterpreterOrder order = repository
                .findByMeetingIdAndInterpreterId(id.value(), interpreter.value())
                .orElse(null);
        if (order == null ? version != OrderRow.NOT_ASKED : order.version() != version) {
            return new OrderOutcome.ChangedBy(order == null ? "" : order.changedByName());
        }
        OrderBefore before = order == null ? null : OrderBefore.of(order);
        if (order == null) {
            order = first(meeting, interpreter);
            if (wanted != OrderState.ASKED && wanted != OrderState.CONFIRMED) {
                throw new IllegalStateException("Nobody has asked");
            }
        } else if (order.state() != wanted && !order.state().next().contains(wanted)) {
            throw new IllegalStateException("An order that is " + order.state() + " does not become " + wanted);
        }
        order.become(wanted, CurrentUser.get(), clock.instant());
        if (wanted == OrderState.CANCELLED) {
            chargeForCallingOff(order);
        } else if (wanted.isOn() && meeting != null) {
            order.at(meeting.slot());
        }
        repository.saveAndFlush(order);
        events.publishEvent(new OrderHappened(id, interpreter, wanted.name()));
        return new OrderOutcome.Became(before == null ? null : before.since(order.version()));
    }

    /** Everything as it was, what it cost too: what has been recorded is not counted out anew. */
    public OrderOutcome takeBack(OrderBefore before) {
        meetings.lock(before.meeting().value());
        InterpreterOrder order = repository
                .findByMeetingIdAndInterpreterId(
                        before.meeting().value(), before.interpreter().value())
                .orElse(null);
        if (order == null || order.version() != before.versionNow()) {
            return new OrderOutcome.ChangedBy(order == null ? "" : order.changedByName());
        }
        boolean isCostOnly = order.state() == before.state();
        order.restore(before, CurrentUser.get(), clock.instant());
        repository.flush();
        events.publishEvent(new OrderHappened(
                before.meeting(),
                before.interpreter(),
                isCostOnly ? OrderHappened.COST : before.state().name()));
        return new OrderOutcome.Done();
    }

    private static InterpreterOrder first(@Nullable Meeting meeting, ResourceId interpreter) {
        if (meeting == null) {
            throw new IllegalArgumentException("No such meeting");
        }
        return meeting.booked().stream()
                .filter(booked -> booked.interpreter() == interpreter.value())
                .findFirst()
                .map(booked -> new InterpreterOrder(meeting, interpreter, booked.language()))
                .orElseThrow(() -> new IllegalArgumentException("No interpreter of the meeting"));
    }

    private void chargeForCallingOff(InterpreterOrder order) {
        var facts = rows.facts().get(order.interpreter());
        Nok price = facts == null ? null : facts.hourlyPrice();
        if (facts == null || price == null) {
            return;
        }
        var cost = new OrderCost(price, order.slot(), rows.fees());
        var now = clock.instant();
        order.cost(
                cost.calledOff(now, facts.cancellationHours()),
                cost.isInTime(now, facts.cancellationHours()) ? CostReason.IN_TIME : CostReason.TOO_LATE,
                CurrentUser.get(),
                now);
    }

    /** The interpreter came, and nobody was there to interpret for: recorded with the fee for that. */
    public OrderOutcome nobodyCame(MeetingId id, ResourceId interpreter, long version) {
        var facts = rows.facts().get(interpreter);
        Nok price = facts == null ? null : facts.hourlyPrice();
        if (price == null) {
            return new OrderOutcome.NoPrice();
        }
        var order = repository.findByMeetingIdAndInterpreterId(id.value(), interpreter.value());
        return record(
                order.orElse(null),
                version,
                order.map(one -> new OrderCost(price, one.slot(), rows.fees()).nobodyCame())
                        .orElse(null),
                CostReason.NOBODY_CAME);
    }

    /**
     * What the bill says.
     *
     * @param amount null takes what was recorded away
     */
    public OrderOutcome bill(MeetingId id, ResourceId interpreter, long version, @Nullable Nok amount) {
        return record(
                repository
                        .findByMeetingIdAndInterpreterId(id.value(), interpreter.value())
                        .orElse(null),
                version,
                amount,
                CostReason.BILL);
    }

    private OrderOutcome record(
            @Nullable InterpreterOrder order, long version, @Nullable Nok amount, CostReason reason) {
        if (order == null || order.version() != version) {
            return new OrderOutcome.ChangedBy(order == null ? "" : order.changedByName());
        }
        OrderBefore before = OrderBefore.of(order);
        order.cost(amount, amount == null ? null : reason, CurrentUser.get(), clock.instant());
        repository.flush();
        events.publishEvent(new OrderHappened(order.meeting(), order.interpreter(), OrderHappened.COST));
        return new OrderOutcome.Became(before.since(order.version()));
    }

    /** Who speaks the language, is free then, and may interpret for everybody in the meeting; the best qualified first. */
    @Transactional(readOnly = true)
    public List<InterpreterRow> alternatives(MeetingId id, String language) {
        Meeting meeting = meetings.findById(id.value()).orElseThrow();
        var excluded = new HashSet<ResourceId>();
        participants.ofMeetings(List.of(id.value())).stream()
                .map(Participant::household)
                .forEach(household -> excluded.addAll(interpreters.conflictsOf(household.value())));
        var taken = meeting.resources();
        return interpreters.search("").stream()
                .filter(row -> row.active() && row.speaks(new LanguageTag(language)))
                .filter(row -> !taken.contains(row.id()) && !excluded.contains(row.id()))
                .filter(row -> bookings.problems(
                                new BookingRequest(meeting.reference(), meeting.slot(), Set.of(row.id()), null))
                        .isEmpty())
                .sorted(java.util.Comparator.comparing(row -> row.data().facts().qualification()))
                .toList();
    }

    /** Another interpreter instead; talks go over with the booking. Whoever is replaced keeps the order until it is called off. */
    public OrderOutcome replace(MeetingId id, ResourceId before, ResourceId after) {
        Meeting meeting = meetings.lock(id.value()).orElseThrow();
        var booked = meeting.booked().stream()
                .filter(one -> one.interpreter() == before.value())
                .findFirst();
        if (booked.isEmpty()) {
            return new OrderOutcome.ChangedBy(meeting.changedByName());
        }
        if (alternatives(id, booked.get().language()).stream()
                .noneMatch(row -> row.id().equals(after))) {
            return cannotCome(meeting, after);
        }
        var wanted = new HashSet<>(meeting.resources());
        wanted.remove(before);
        wanted.add(after);
        var problems =
                new ArrayList<>(bookings.book(new BookingRequest(meeting.reference(), meeting.slot(), wanted, null)));
        if (!problems.isEmpty()) {
            return new OrderOutcome.Refused(problems);
        }
        meeting.replaceInterpreter(before, after, CurrentUser.get());
        participants.ofMeetings(List.of(id.value())).forEach(one -> one.interpretedBy(before, after));
        meetings.flush();
        events.publishEvent(new OrderHappened(id, after, "REPLACED"));
        return new OrderOutcome.Done();
    }

    /** Whoever was offered may have been booked, or has got somebody of theirs into the meeting since. */
    private OrderOutcome cannotCome(Meeting meeting, ResourceId after) {
        var problems = bookings.problems(new BookingRequest(meeting.reference(), meeting.slot(), Set.of(after), null));
        return problems.isEmpty()
                ? new OrderOutcome.ChangedBy(meeting.changedByName())
                : new OrderOutcome.Refused(problems);
    }
}
