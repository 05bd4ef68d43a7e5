package no.leietileie.access.log;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.SignedInUser;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Entity
@Immutable
@Table(name = "access_log")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
public class AccessLogEntry {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> MAP = new TypeReference<>() {};

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_log")
    @SequenceGenerator(name = "access_log", sequenceName = "access_log_seq", allocationSize = 100)
    private @Nullable Long id;

    private Instant at;

    private @Nullable Long userId;

    private String userName;

    @Enumerated(EnumType.STRING)
    private AccessAction action;

    private @Nullable Long householdId;

    private String subject;

    private @Nullable String detail;

    @SuppressWarnings("NullAway.Init")
    protected AccessLogEntry() {}

    public AccessLogEntry(
            Instant at,
            SignedInUser user,
            AccessAction action,
            @Nullable Long householdId,
            String subject,
            Map<String, String> detail) {
        this.at = at;
        this.userId = user.id().value();
        this.userName = user.displayName();
        this.action = action;
        this.householdId = householdId;
        this.subject = subject;
        this.detail = detail.isEmpty() ? null : JSON.writeValueAsString(detail);
    }

    public AccessLogRow row() {
        return new AccessLogRow(
                Objects.requireNonNull(id, "The entry has not been stored"),
                at,
                userName,
                action,
                householdId,
                subject,
                detail == null ? Map.of() : JSON.readValue(detail, MAP));
    }
}
