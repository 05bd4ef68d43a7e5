package no.leietileie.register.tenants;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import no.leietileie.access.UserId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "saved_filter")
class SavedFilter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_filter")
    @SequenceGenerator(name = "saved_filter", sequenceName = "saved_filter_seq", allocationSize = 1)
    private @Nullable Long id;

    @Version
    private long version;

    private String name;

    private String query;

    private long ownerId;

    private boolean shared;

    @SuppressWarnings("NullAway.Init")
    protected SavedFilter() {}

    SavedFilter(String name, TenantFilter filter, UserId owner, boolean shared) {
        this.name = name;
        this.query = filter.toKeep();
        this.ownerId = owner.value();
        this.shared = shared;
    }

    boolean isOwnedBy(UserId user) {
        return ownerId == user.value();
    }

    void change(String newName, TenantFilter filter, boolean nowShared) {
        name = newName;
        query = filter.toKeep();
        shared = nowShared;
    }

    TenantFilter filter() {
        return TenantFilter.ofQueryString(query);
    }

    void searchFor(TenantFilter filter) {
        query = filter.toQueryString();
    }

    SavedFilterRow rowFor(UserId user) {
        return new SavedFilterRow(id(), name, filter(), shared, isOwnedBy(user));
    }

    SavedFilterId id() {
        return new SavedFilterId(Objects.requireNonNull(id, "The filter has not been stored"));
    }
}
