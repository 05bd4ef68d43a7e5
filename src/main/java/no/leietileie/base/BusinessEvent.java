package no.leietileie.base;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that happened and that people will ask about later. Published as an event; the access log keeps it. */
public interface BusinessEvent {

    /** What happened, such as {@code household.changed}; a page finds its words by it. */
    String type();

    @Nullable
    Long householdId();

    /** The day it happened where that may be before it was recorded; null for now. */
    default @Nullable LocalDate happenedOn() {
        return null;
    }

    /** Kept for years: never names or identity numbers. */
    Map<String, String> details();

    /** The same for the access log, with what others need not read. */
    default Map<String, String> logged() {
        return details();
    }
}
