package no.leietileie.municipality;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.leietileie.access.AccessLog;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Brand;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who the municipality is. Read by every page, changed by administrators. */
@Service
@Transactional(readOnly = true)
public class MunicipalitySettings implements Brand {

    private static final String ADMINISTRATORS = "hasRole('" + Role.ADMIN_NAME + "')";

    private final MunicipalityRepository repository;
    private final Policies policies;
    private final AccessLog log;

    MunicipalitySettings(MunicipalityRepository repository, Policies policies, AccessLog log) {
        this.repository = repository;
        this.policies = policies;
        this.log = log;
    }

    public MunicipalityProfile profile() {
        return municipality().profile();
    }

    public Optional<Logo> logo() {
        return Optional.ofNullable(municipality().logo());
    }

    /** As it holds on a day; the name and number of the profile stand in where none was given for letters. */
    public Letterhead letterheadOn(LocalDate date) {
        MunicipalityProfile profile = profile();
        return policies.inForceOn(date)
                .value(Letterhead.KEY)
                .orElse(profile.name(), Objects.requireNonNullElse(profile.organisationNumber(), ""));
    }

    /** @throws ObjectOptimisticLockingFailureException when somebody else has changed the settings meanwhile */
    @PreAuthorize(ADMINISTRATORS)
    @Transactional
    public void change(MunicipalityProfile profile) {
        Municipality municipality = municipality();
        if (municipality.profile().version() != profile.version()) {
            throw new ObjectOptimisticLockingFailureException(Municipality.class, Municipality.ONLY);
        }
        Map<String, String> changes = municipality.profile().changesTo(profile);
        municipality.change(profile);
        if (!changes.isEmpty()) {
            log.configured("municipality.changed", changes);
        }
    }

    @PreAuthorize(ADMINISTRATORS)
    @Transactional
    public void change(Logo logo) {
        municipality().change(logo);
        log.configured("municipality.logo", Map.of("type", logo.type().mimeType()));
    }

    @Override
    public String municipalityName() {
        return profile().name();
    }

    @Override
    public @Nullable String logoUrl() {
        return profile().hasLogo() ? "municipality/logo" : null;
    }

    @Override
    public @Nullable String accentColour() {
        return profile().accentColour();
    }

    private Municipality municipality() {
        return repository.findById(Municipality.ONLY).orElseThrow();
    }
}
