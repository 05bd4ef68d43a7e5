package no.leietileie.municipality;

import java.util.Optional;
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

    MunicipalitySettings(MunicipalityRepository repository) {
        this.repository = repository;
    }

    public MunicipalityProfile profile() {
        return municipality().profile();
    }

    public Optional<Logo> logo() {
        return Optional.ofNullable(municipality().logo());
    }

    /** @throws ObjectOptimisticLockingFailureException when somebody else has changed the settings meanwhile */
    @PreAuthorize(ADMINISTRATORS)
    @Transactional
    public void change(MunicipalityProfile profile) {
        Municipality municipality = municipality();
        if (municipality.profile().version() != profile.version()) {
            throw new ObjectOptimisticLockingFailureException(Municipality.class, Municipality.ONLY);
        }
        municipality.change(profile);
    }

    @PreAuthorize(ADMINISTRATORS)
    @Transactional
    public void change(Logo logo) {
        municipality().change(logo);
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
