package no.leietileie.municipality.ui;

import java.util.Objects;
import no.leietileie.municipality.MunicipalityProfile;
import no.leietileie.municipality.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. The profile as text fields hold it: nothing is null, blank is unknown. */
public record ProfileForm(String name, String organisationNumber, String accentColour) {

    static ProfileForm of(MunicipalityProfile profile) {
        return new ProfileForm(
                profile.name(),
                Objects.requireNonNullElse(profile.organisationNumber(), ""),
                Objects.requireNonNullElse(profile.accentColour(), ""));
    }

    MunicipalityProfile toProfile(long version) {
        return new MunicipalityProfile(
                version,
                name.strip(),
                organisationNumber.isBlank() ? null : OrganisationNumber.digits(organisationNumber),
                blankToNull(accentColour),
                false);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
