package no.leietileie.meeting.interpreting;

import java.util.List;
import no.leietileie.resource.BookingProblem;
import org.jspecify.annotations.Nullable;

/** What came of a change of an order. */
public sealed interface OrderOutcome {

    record Done() implements OrderOutcome {}

    /** The order is as was wanted. @param before with which that is taken back; null when nobody had asked before */
    record Became(@Nullable OrderBefore before) implements OrderOutcome {}

    /** Nothing was changed: this colleague has changed the order in the meantime. */
    record ChangedBy(String name) implements OrderOutcome {}

    /** Nothing was changed: without a price for an hour nobody knows what it costs. */
    record NoPrice() implements OrderOutcome {}

    /** Nothing was changed: the other interpreter cannot come. */
    record Refused(List<BookingProblem> problems) implements OrderOutcome {}
}
