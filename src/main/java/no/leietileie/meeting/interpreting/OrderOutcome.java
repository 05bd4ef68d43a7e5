package no.leietileie.meeting.interpreting;

import java.util.List;
import no.leietileie.resource.BookingProblem;

/** What came of a change of an order. */
public sealed interface OrderOutcome {

    record Done() implements OrderOutcome {}

    /** Nothing was changed: this colleague has changed the order in the meantime. */
    record ChangedBy(String name) implements OrderOutcome {}

    /** Nothing was changed: the other interpreter cannot come. */
    record Refused(List<BookingProblem> problems) implements OrderOutcome {}
}
