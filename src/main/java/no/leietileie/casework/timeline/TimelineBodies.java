package no.leietileie.casework.timeline;

import java.util.Collection;
import java.util.Map;

/** Words that stay where they were written; the timeline keeps their ids only and asks for them when it is read. */
public interface TimelineBodies {

    /** The detail of an event that holds the id. */
    String detail();

    /** What the current user may read of these; what was withdrawn or is hidden is missing. */
    Map<Long, String> bodies(Collection<Long> ids);
}
