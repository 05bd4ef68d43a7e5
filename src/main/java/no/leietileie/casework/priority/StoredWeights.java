package no.leietileie.casework.priority;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.leietileie.access.SignedInUser;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A version of the weights. It never changes: what was computed by it must be explained years later. */
@Entity
@Immutable
@Table(name = "priority_weights")
class StoredWeights {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "priority_weights")
    @SequenceGenerator(name = "priority_weights", sequenceName = "priority_weights_seq", allocationSize = 1)
    private @Nullable Long id;

    private LocalDate validFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> points;

    private int rateBasisPoints;

    private int loanYears;

    private @Nullable String remark;

    private long createdBy;

    private String createdByName;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredWeights() {}

    StoredWeights(PriorityWeights weights, LocalDate validFrom, String remark, SignedInUser user, Instant now) {
        this.validFrom = validFrom;
        this.points = weights.points().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        this.rateBasisPoints = weights.rateBasisPoints();
        this.loanYears = weights.years();
        this.remark = remark.isBlank() ? null : remark.strip();
        this.createdBy = user.id().value();
        this.createdByName = user.displayName();
        this.createdAt = now;
    }

    WeightsVersion version() {
        var byRule = points.entrySet().stream()
                .collect(Collectors.toMap(entry -> PriorityRule.valueOf(entry.getKey()), Map.Entry::getValue));
        return new WeightsVersion(
                Objects.requireNonNull(id, "The weights have not been stored"),
                validFrom,
                new PriorityWeights(byRule, rateBasisPoints, loanYears),
                remark,
                createdByName,
                createdAt);
    }
}
