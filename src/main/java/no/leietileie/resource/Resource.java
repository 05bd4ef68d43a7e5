package no.leietileie.resource;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.leietileie.access.SignedInUser;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that can be booked. Its row is what a booking locks, so that two bookings of the same resource
 * wait for each other.
 */
@Entity
@Table(name = "resource")
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Resource {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resource")
    @SequenceGenerator(name = "resource", sequenceName = "resource_seq", allocationSize = 20)
    private @Nullable Long id;

    @Version
    private long version;

    private String name;

    private boolean active = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "resource_hours", joinColumns = @JoinColumn(name = "resource_id"))
    private Set<WeeklyHours> hours = new HashSet<>();

    private String changedByName;

    @SuppressWarnings("NullAway.Init")
    protected Resource() {}

    Resource(String name, Collection<WeeklyHours> hours, SignedInUser creator) {
        this.name = name.strip();
        this.hours.addAll(hours);
        this.changedByName = creator.displayName();
    }

    ResourceId id() {
        return new ResourceId(Objects.requireNonNull(id, "The resource has not been stored"));
    }

    abstract ResourceKind kind();

    String name() {
        return name;
    }

    long version() {
        return version;
    }

    boolean isActive() {
        return active;
    }

    String changedByName() {
        return changedByName;
    }

    List<WeeklyHours> hours() {
        return hours.stream().sorted().toList();
    }

    void change(String newName, Collection<WeeklyHours> newHours, SignedInUser user) {
        name = newName.strip();
        hours.clear();
        hours.addAll(newHours);
        changedByName = user.displayName();
    }

    void setActive(boolean active, SignedInUser user) {
        this.active = active;
        changedByName = user.displayName();
    }

    ResourceRow row() {
        return new ResourceRow(id(), kind(), name, active);
    }
}
