package no.leietileie.casework.visits;

import java.util.List;
import no.leietileie.resource.BookingProblem;

/** What became of planning or changing a visit. */
public sealed interface VisitOutcome {

    record Stored(VisitRow visit) implements VisitOutcome {}

    /** Nothing was changed: somebody who should come cannot. */
    record Refused(List<BookingProblem> problems) implements VisitOutcome {}

    /** Nothing was changed: somebody else has changed the visit since it was read. */
    record ChangedBy(String otherUserName) implements VisitOutcome {}
}
