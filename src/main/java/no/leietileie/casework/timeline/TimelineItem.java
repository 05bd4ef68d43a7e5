package no.leietileie.casework.timeline;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a household.
 *
 * @param type names its text, such as {@code note.written}
 * @param body what was written, where something was
 */
public record TimelineItem(
        Instant at,
        String type,
        String actorName,
        Map<String, String> details,
        @Nullable String body) {

    /** note.written belongs to the kind note. */
    public String kind() {
        return type.substring(0, Math.max(type.indexOf('.'), 0));
    }

    @Override
    public String toString() {
        return "TimelineItem[" + type + ", " + at + "]";
    }
}
