package no.leietileie.meeting.interpreting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.base.Nok;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.planning.BookedInterpreter;
import no.leietileie.municipality.Policies;
import no.leietileie.resource.InterpreterFacts;
import no.leietileie.resource.InterpreterRow;
import no.leietileie.resource.Interpreters;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a meeting wants and what was agreed. */
@Component
class OrderRows {

    private final Interpreters interpreters;
    private final Policies policies;
    private final Clock clock;

    OrderRows(Interpreters interpreters, Policies policies, Clock clock) {
        this.interpreters = interpreters;
        this.policies = policies;
        this.clock = clock;
    }

    Map<ResourceId, InterpreterFacts> facts() {
        return interpreters.search("").stream()
                .collect(Collectors.toMap(InterpreterRow::id, row -> row.data().facts()));
    }

    InterpreterFees fees() {
        return policies.inForceOn(LocalDate.now(clock)).value(InterpreterFees.KEY);
    }

    /** Those the meeting has, and those it had whose order is still on or costs something. */
    List<OrderRow> of(Meeting meeting, List<InterpreterOrder> orders, Map<ResourceId, InterpreterFacts> facts) {
        var rows = new ArrayList<OrderRow>();
        var byInterpreter =
                orders.stream().collect(Collectors.toMap(InterpreterOrder::interpreter, Function.identity()));
        for (BookedInterpreter booked : meeting.booked()) {
            var id = new ResourceId(booked.interpreter());
            var order = byInterpreter.remove(id);
            rows.add(order == null ? notAsked(meeting, booked, facts.get(id)) : row(order, meeting, facts.get(id)));
        }
        byInterpreter.values().stream()
                .filter(order -> order.state().isOn() || order.cost() != null)
                .map(order -> row(order, null, facts.get(order.interpreter())))
                .forEach(rows::add);
        return rows;
    }

    private OrderRow notAsked(Meeting meeting, BookedInterpreter booked, @Nullable InterpreterFacts facts) {
        return new OrderRow(
                meeting.id(),
                OrderRow.NOT_ASKED,
                new ResourceId(booked.interpreter()),
                booked.language(),
                meeting.slot(),
                null,
                true,
                OrderCost.deadline(meeting.slot(), hours(facts)),
                agreed(facts, meeting.slot()),
                null,
                null);
    }

    /** @param meeting null for one that no longer wants this interpreter, or is gone itself */
    OrderRow row(InterpreterOrder order, @Nullable Meeting meeting, @Nullable InterpreterFacts facts) {
        return new OrderRow(
                order.meeting(),
                order.version(),
                order.interpreter(),
                order.language(),
                order.slot(),
                order.state(),
                meeting != null && meeting.isPlannedOrHeld() && meeting.slot().equals(order.slot()),
                OrderCost.deadline(order.slot(), hours(facts)),
                agreed(facts, order.slot()),
                order.cost(),
                order.costReason());
    }

    private static int hours(@Nullable InterpreterFacts facts) {
        return facts == null ? 0 : facts.cancellationHours();
    }

    private @Nullable Nok agreed(@Nullable InterpreterFacts facts, TimeSlot slot) {
        return facts == null || facts.hourlyPrice() == null
                ? null
                : new OrderCost(Objects.requireNonNull(facts.hourlyPrice()), slot, fees()).agreed();
    }
}
