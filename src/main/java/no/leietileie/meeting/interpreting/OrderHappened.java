package no.leietileie.meeting.interpreting;

import java.util.Locale;
import java.util.Map;
import no.leietileie.base.BusinessEvent;
import no.leietileie.meeting.MeetingId;
import no.leietileie.resource.ResourceId;
import org.jspecify.annotations.Nullable;

/**
 * An order of an interpreter changed; about no household in particular.
 *
 * @param what such as {@code CONFIRMED} or {@code COST}
 */
public record OrderHappened(MeetingId meeting, ResourceId interpreter, String what) implements BusinessEvent {

    static final String COST = "COST";

    private static final String PREFIX = "interpreter-order.";

    @Override
    public String type() {
        return PREFIX + what.toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable Long householdId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("meeting", Long.toString(meeting.value()), "resource", Long.toString(interpreter.value()));
    }
}
