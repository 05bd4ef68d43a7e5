package no.leietileie.municipality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Brand;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who the municipality is, from day to day. Pages show what holds today, letters what held on their own day. */
@Service
@Transactional(readOnly = true)
public class MunicipalitySettings implements Brand {

    private static final String ADMINISTRATORS = "hasRole('" + Role.ADMIN_NAME + "')";

    private final LogoVersionRepository logos;
    private final Policies policies;
    private final AccessLog log;
    private final Clock clock;

    MunicipalitySettings(LogoVersionRepository logos, Policies policies, AccessLog log, Clock clock) {
        this.logos = logos;
        this.policies = policies;
        this.log = log;
        this.clock = clock;
    }

    /** As it holds today. */
    public MunicipalityProfile profile() {
        return profileOn(today());
    }

    public MunicipalityProfile profileOn(LocalDate date) {
        return policies.inForceOn(date).value(MunicipalityProfile.KEY);
    }

    public Optional<Logo> logoOn(LocalDate date) {
        return logoIdOn(date).flatMap(logos::findById).map(LogoVersion::logo);
    }

    /** As it holds on a day; the name and number of the profile stand in where none was given for letters. */
    public Letterhead letterheadOn(LocalDate date) {
        PoliciesInForce then = policies.inForceOn(date);
        MunicipalityProfile profile = then.value(MunicipalityProfile.KEY);
        return then.value(Letterhead.KEY).orElse(profile.name(), profile.organisationNumber());
    }

    /** The one that begins last comes first; one of two that begin on the same day replaces the one set before it. */
    @PreAuthorize(ADMINISTRATORS)
    public List<LogoRow> listLogos() {
        LocalDate today = today();
        List<LogoRow> rows = new ArrayList<>();
        boolean found = false;
        for (LogoVersionRepository.Line line : logos.history()) {
            boolean withdrawn = line.withdrawnAt() != null;
            boolean begun = !withdrawn && !line.validFrom().isAfter(today);
            PolicyState state = PolicyState.of(withdrawn, begun, found);
            rows.add(new LogoRow(line.id(), state, line.validFrom(), line.setAt(), line.setByName()));
            found |= begun;
        }
        return rows;
    }

    @PreAuthorize(ADMINISTRATORS)
    @Transactional
    public void change(Logo logo, LocalDate validFrom) {
        logos.save(new LogoVersion(logo, validFrom, CurrentUser.get(), clock.instant()));
        log.configured("municipality.logo", Map.of("type", logo.type().mimeType(), "validFrom", validFrom.toString()));
    }

    /** @throws IllegalStateException for a logo that is in force already */
    @PreAuthorize(ADMINISTRATORS)
    @Transactional
    public void withdrawLogo(long id) {
        LogoVersion version = logos.findById(id).orElseThrow();
        version.withdraw(today(), CurrentUser.get(), clock.instant());
        log.configured(
                "municipality.logo-withdrawn",
                Map.of("validFrom", version.validFrom().toString()));
    }

    @Override
    public String municipalityName() {
        return profile().name();
    }

    /** Another logo has another address, or browsers would show the old one for a while. */
    @Override
    public @Nullable String logoUrl() {
        return logoIdOn(today()).map(id -> "municipality/logo?v=" + id).orElse(null);
    }

    @Override
    public @Nullable String accentColour() {
        String colour = profile().accentColour();
        return colour.isBlank() ? null : colour;
    }

    private Optional<Long> logoIdOn(LocalDate date) {
        return logos.begunOn(date, Limit.of(1)).stream().findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
