package no.leietileie.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import no.leietileie.access.SignedInUser;
import org.jspecify.annotations.Nullable;

/** The logo from a day on. */
@Entity
@Table(name = "municipality_logo")
class LogoVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "municipality_logo")
    @SequenceGenerator(name = "municipality_logo", sequenceName = "municipality_logo_seq", allocationSize = 1)
    private @Nullable Long id;

    private LocalDate validFrom;

    private byte[] content;

    private String type;

    private Instant setAt;

    private long setBy;

    private String setByName;

    private @Nullable Instant withdrawnAt;

    private @Nullable String withdrawnByName;

    @SuppressWarnings("NullAway.Init")
    protected LogoVersion() {}

    LogoVersion(Logo logo, LocalDate validFrom, SignedInUser user, Instant now) {
        this.content = logo.content();
        this.type = logo.type().mimeType();
        this.validFrom = validFrom;
        this.setAt = now;
        this.setBy = user.id().value();
        this.setByName = user.displayName();
    }

    Logo logo() {
        return new Logo(Logo.Type.of(type), content);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** @throws IllegalStateException when it is in force already */
    void withdraw(LocalDate today, SignedInUser user, Instant now) {
        if (withdrawnAt != null || !validFrom.isAfter(today)) {
            throw new IllegalStateException("Only a logo that is not yet in force is withdrawn");
        }
        withdrawnAt = now;
        withdrawnByName = user.displayName();
    }
}
