package no.leietileie.register.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import org.jspecify.annotations.Nullable;

/** One deletion, asked for by an administrator; what stays of it is the proof. */
@Entity
@Table(name = "retention_run")
class RetentionRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retention_run")
    @SequenceGenerator(name = "retention_run", sequenceName = "retention_run_seq", allocationSize = 1)
    private @Nullable Long id;

    private String kind;

    private int months;

    private LocalDate beforeDay;

    private Instant askedAt;

    private long askedBy;

    private String askedName;
    private boolean withProtected;

    private @Nullable Instant finishedAt;

    private long deleted;

    @SuppressWarnings("NullAway.Init")
    protected RetentionRun() {}

    RetentionRun(String kind, int months, LocalDate beforeDay, SignedInUser user, Instant now) {
        this.kind = kind;
        this.months = months;
        this.beforeDay = beforeDay;
        this.askedAt = now;
        this.askedBy = user.id().value();
        this.askedName = user.displayName();
        this.withProtected = user.seesProtected();
    }

    String kind() {
        return kind;
    }

    LocalDate beforeDay() {
        return beforeDay;
    }

    UserId askedBy() {
        return new UserId(askedBy);
    }

    /** Whether who asked had the right to see protected households. */
    boolean isWithProtected() {
        return withProtected;
    }

    void deleted(long more) {
        deleted += more;
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    RetentionProof proof() {
        return new RetentionProof(
                Objects.requireNonNull(id, "The run has not been stored"),
                kind,
                months,
                beforeDay,
                deleted,
                askedAt,
                askedName,
                finishedAt);
    }
}
