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
import no.leietileie.access.SignedInUser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A parameter's value from a day on. */
@Entity
@Table(name = "policy")
class Policy {

    static final JsonMapper JSON = new JsonMapper();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "policy")
    @SequenceGenerator(name = "policy", sequenceName = "policy_seq", allocationSize = 1)
    private @Nullable Long id;

    private String policyKey;

    private LocalDate validFrom;

    private String value;

    private Instant setAt;

    private long setBy;

    private String setByName;

    private @Nullable String reason;

    private @Nullable Instant withdrawnAt;

    private @Nullable String withdrawnByName;

    @SuppressWarnings("NullAway.Init")
    protected Policy() {}

    <T> Policy(
            PolicyKey<T> key, T value, LocalDate validFrom, @Nullable String reason, SignedInUser user, Instant now) {
        this.policyKey = key.name();
        this.value = JSON.writeValueAsString(value);
        this.validFrom = validFrom;
        this.reason = reason;
        this.setAt = now;
        this.setBy = user.id().value();
        this.setByName = user.displayName();
    }

    String key() {
        return policyKey;
    }

    String value() {
        return value;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** @throws IllegalStateException when it is in force already: then a new value must follow it */
    void withdraw(LocalDate today, SignedInUser user, Instant now) {
        if (isWithdrawn() || !validFrom.isAfter(today)) {
            throw new IllegalStateException("Only a change that is not yet in force is withdrawn");
        }
        withdrawnAt = now;
        withdrawnByName = user.displayName();
    }

    <T> T value(PolicyKey<T> key) {
        return JSON.readValue(value, key.type());
    }

    <T> PolicyChange<T> change(PolicyKey<T> key, PolicyState state) {
        return new PolicyChange<>(
                new PolicyId(Objects.requireNonNull(id, "The policy has not been stored")),
                state,
                value(key),
                validFrom,
                setAt,
                setByName,
                reason,
                withdrawnAt,
                withdrawnByName);
    }
}
