package no.leietileie.municipality;

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
        boolean hasLogo) {}
