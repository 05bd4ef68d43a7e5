package no.leietileie.register.kept;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.register.tenants.HouseholdListId;
import no.leietileie.register.tenants.HouseholdListKind;
import no.leietileie.register.tenants.HouseholdListRow;
import no.leietileie.register.tenants.TenantFilter;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "household_list")
public class HouseholdList {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "household_list")
    @SequenceGenerator(name = "household_list", sequenceName = "household_list_seq", allocationSize = 1)
    private @Nullable Long id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private HouseholdListKind kind;

    private @Nullable String query;

    private Instant createdAt;

    private long createdBy;

    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    protected HouseholdList() {}

    private HouseholdList(
            String name, HouseholdListKind kind, @Nullable String query, UserId creator, Instant createdAt) {
        this.name = name;
        this.kind = kind;
        this.query = query;
        this.createdBy = creator.value();
        this.createdAt = createdAt;
    }

    public static HouseholdList working(String name, UserId creator, Instant now) {
        return new HouseholdList(name, HouseholdListKind.WORKING, null, creator, now);
    }

    public static HouseholdList targetGroup(String name, TenantFilter filter, UserId creator, Instant now) {
        return new HouseholdList(name, HouseholdListKind.TARGET_GROUP, filter.toKeep(), creator, now);
    }

    public HouseholdListId id() {
        return new HouseholdListId(Objects.requireNonNull(id, "The list has not been stored"));
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public void delete(Instant now) {
        deletedAt = now;
    }

    public void restore() {
        deletedAt = null;
    }

    /** What a list is called, and whom it is for, may tell of households that other agencies must not know of. */
    public boolean isKnownTo(SignedInUser user) {
        return user.looksAfterRegister() || createdBy == user.id().value();
    }

    /** A target group must stay what it was on its day. */
    public boolean isOpen() {
        return kind == HouseholdListKind.WORKING;
    }

    /** @throws IllegalStateException for a target group */
    public void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("A target group is frozen");
        }
    }

    /** Null for a working list. */
    @Nullable
    public TenantFilter filter() {
        return query == null ? null : TenantFilter.ofQueryString(query);
    }

    public void wasMadeBy(TenantFilter filter) {
        query = filter.toQueryString();
    }

    public HouseholdListRow row(long count) {
        return new HouseholdListRow(id(), name, kind, filter(), createdAt, new UserId(createdBy), count);
    }
}
