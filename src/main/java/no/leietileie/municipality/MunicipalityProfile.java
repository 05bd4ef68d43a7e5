package no.leietileie.municipality;

import java.util.regex.Pattern;

/**
 * Who the municipality is. No part is null.
 *
 * @param organisationNumber nine digits, or blank
 * @param accentColour as {@code #rrggbb}, or blank
 */
public record MunicipalityProfile(@Needed String name, String organisationNumber, String accentColour) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    public static final PolicyKey<MunicipalityProfile> KEY = new PolicyKey<>(
            "municipality.profile",
            MunicipalityProfile.class,
            new MunicipalityProfile("Kommunen", "", ""),
            MunicipalityProfile::isSound);

    private boolean isSound() {
        return !name.isBlank()
                && (organisationNumber.isBlank() || OrganisationNumber.isValid(organisationNumber))
                && (accentColour.isBlank() || COLOUR.matcher(accentColour).matches());
    }
}
