package no.leietileie.base;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that happened and that people will ask about later. Published as an event; the access log keeps it. */
public interface BusinessEvent {

    /** What happened, such as {@code household.changed}; a page finds its words by it. */
    String type();

    @Nullable
    Long householdId();

    /** Kept for years: never names or identity numbers. */
    Map<String, String> details();
}
