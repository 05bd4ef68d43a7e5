package no.leietileie.meeting.interpreting;

import no.leietileie.base.Nok;
import no.leietileie.meeting.MeetingId;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * An order as it was before it became something else, with which that is taken back.
 *
 * @param versionNow of the order since: whoever has changed it after that has built on it
 * @param cost that was recorded; null while the agreed price stood
 */
public record OrderBefore(
        MeetingId meeting,
        ResourceId interpreter,
        long versionNow,
        OrderState state,
        TimeSlot slot,
        @Nullable Nok cost,
        @Nullable CostReason reason) {

    static OrderBefore of(InterpreterOrder order) {
        return new OrderBefore(
                order.meeting(),
                order.interpreter(),
                order.version(),
                order.state(),
                order.slot(),
                order.cost(),
                order.costReason());
    }

    OrderBefore since(long version) {
        return new OrderBefore(meeting, interpreter, version, state, slot, cost, reason);
    }
}
