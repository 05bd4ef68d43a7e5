package no.leietileie.register.imports.matching;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row did to one stored thing.
 *
 * @param version of the thing after the row; another one means that something was built on it
 * @param before the columns as they were; null when the row created the thing, or when an earlier row of the same
 *     transaction has kept them
 */
public record Trace(
        ThingKind kind,
        long id,
        long version,
        boolean created,
        @Nullable Map<String, String> before) {

    @Override
    public String toString() {
        return "Trace[%s %d v%d]".formatted(kind, id, version);
    }
}
