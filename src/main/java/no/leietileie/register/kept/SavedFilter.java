package no.leietileie.register.kept;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import no.leietileie.access.UserId;
import no.leietileie.register.tenants.SavedFilterId;
import no.leietileie.register.tenants.SavedFilterRow;
import no.leietileie.register.tenants.TenantFilter;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "saved_filter")
public class SavedFilter {

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

    public SavedFilter(String name, TenantFilter filter, UserId owner, boolean shared) {
        this.name = name;
        this.query = filter.toKeep();
        this.ownerId = owner.value();
        this.shared = shared;
    }

    public boolean isOwnedBy(UserId user) {
        return ownerId == user.value();
    }

    public void change(String newName, TenantFilter filter, boolean nowShared) {
        name = newName;
        query = filter.toKeep();
        shared = nowShared;
    }

    public TenantFilter filter() {
        return TenantFilter.ofQueryString(query);
    }

    public void searchFor(TenantFilter filter) {
        query = filter.toQueryString();
    }

    public SavedFilterRow rowFor(UserId user) {
        return new SavedFilterRow(id(), name, filter(), shared, isOwnedBy(user));
    }

    public SavedFilterId id() {
        return new SavedFilterId(Objects.requireNonNull(id, "The filter has not been stored"));
    }
}
