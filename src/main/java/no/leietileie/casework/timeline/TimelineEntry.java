package no.leietileie.casework.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import no.leietileie.access.AddressProtection;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "timeline_entry")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timeline_entry")
    @SequenceGenerator(name = "timeline_entry", sequenceName = "timeline_entry_seq", allocationSize = 500)
    private @Nullable Long id;

    private long householdId;

    private Instant at;

    private String type;

    private String actorName;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    @SuppressWarnings("NullAway.Init")
    protected TimelineEntry() {}

    TimelineEntry(long householdId, String type, Map<String, String> details, String actorName, Instant at) {
        this.householdId = householdId;
        this.at = at;
        this.type = type;
        this.actorName = actorName;
        this.details = Map.copyOf(details);
    }

    String type() {
        return type;
    }

    Map<String, String> details() {
        return details;
    }

    TimelineItem item(@Nullable String body) {
        return new TimelineItem(at, type, actorName, details, body);
    }
}
