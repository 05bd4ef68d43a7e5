package no.leietileie.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The one row of settings about the municipality itself. */
@Entity
@Table(name = "municipality")
class Municipality {

    static final long ONLY = 1;

    @Id
    private long id;

    @Version
    private long version;

    private String name;

    private @Nullable String organisationNumber;

    private @Nullable String accentColour;

    private byte @Nullable [] logo;

    private @Nullable String logoType;

    @SuppressWarnings("NullAway.Init")
    protected Municipality() {}

    MunicipalityProfile profile() {
        return new MunicipalityProfile(version, name, organisationNumber, accentColour, logo != null);
    }

    void change(MunicipalityProfile profile) {
        name = profile.name();
        organisationNumber = profile.organisationNumber();
        accentColour = profile.accentColour();
    }

    void change(Logo newLogo) {
        logo = newLogo.content();
        logoType = newLogo.type().mimeType();
    }

    @Nullable
    Logo logo() {
        return logo == null || logoType == null ? null : new Logo(Logo.Type.of(logoType), logo);
    }
}
