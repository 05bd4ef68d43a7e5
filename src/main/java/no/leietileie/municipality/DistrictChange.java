package no.leietileie.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.leietileie.access.SignedInUser;
import org.jspecify.annotations.Nullable;

/** What a district is from a day on, or that it is none any more. */
@Entity
@Table(name = "district_change")
class DistrictChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "district_change")
    @SequenceGenerator(name = "district_change", sequenceName = "district_change_seq", allocationSize = 1)
    private @Nullable Long id;

    private long districtId;

    private LocalDate validFrom;

    private boolean removed;

    private String name;

    private String postalCodes;

    private Instant setAt;

    private long setBy;

    private String setByName;

    private @Nullable Instant withdrawnAt;

    private @Nullable String withdrawnByName;

    @SuppressWarnings("NullAway.Init")
    protected DistrictChange() {}

    private DistrictChange(
            long districtId, DistrictData data, boolean removed, LocalDate validFrom, SignedInUser user, Instant now) {
        this.districtId = districtId;
        this.name = data.name();
        this.postalCodes = String.join(" ", new TreeSet<>(data.postalCodes()));
        this.removed = removed;
        this.validFrom = validFrom;
        this.setAt = now;
        this.setBy = user.id().value();
        this.setByName = user.displayName();
    }

    static DistrictChange to(long district, DistrictData data, LocalDate validFrom, SignedInUser user, Instant now) {
        return new DistrictChange(district, data, false, validFrom, user, now);
    }

    static DistrictChange removal(
            long district, DistrictData last, LocalDate validFrom, SignedInUser user, Instant now) {
        return new DistrictChange(district, last, true, validFrom, user, now);
    }

    long districtId() {
        return districtId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    boolean isRemoval() {
        return removed;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    DistrictData data() {
        return new DistrictData(name, postalCodes.isEmpty() ? Set.of() : Set.of(postalCodes.split(" ")));
    }

    /** For the log: what it is from then on. */
    String text() {
        return removed ? "–" : name + " (" + postalCodes + ")";
    }

    /** @throws IllegalStateException when it is in force already: then a new change must follow it */
    void withdraw(LocalDate today, SignedInUser user, Instant now) {
        if (isWithdrawn() || !validFrom.isAfter(today)) {
            throw new IllegalStateException("Only a change that is not yet in force is withdrawn");
        }
        withdrawnAt = now;
        withdrawnByName = user.displayName();
    }

    DistrictChangeRow row(PolicyState state) {
        return new DistrictChangeRow(
                Objects.requireNonNull(id, "The change has not been stored"),
                state,
                data(),
                removed,
                validFrom,
                setAt,
                setByName);
    }
}
