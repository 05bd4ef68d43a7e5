package no.leietileie.municipality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * @param version of the stored row the data was read from
 * @param accentColour as {@code #rrggbb}
 */
public record MunicipalityProfile(
        long version,
        String name,
        @Nullable String organisationNumber,
        @Nullable String accentColour,
        boolean hasLogo) {

    /** Field to {@code before → after}. */
    Map<String, String> changesTo(MunicipalityProfile other) {
        Map<String, String> changes = new LinkedHashMap<>();
        describe("name", name, other.name, changes);
        describe("organisationNumber", organisationNumber, other.organisationNumber, changes);
        describe("accentColour", accentColour, other.accentColour, changes);
        return changes;
    }

    private static void describe(
            String field, @Nullable String before, @Nullable String after, Map<String, String> changes) {
        if (!Objects.equals(before, after)) {
            changes.put(
                    field, Objects.requireNonNullElse(before, "–") + " → " + Objects.requireNonNullElse(after, "–"));
        }
    }
}
