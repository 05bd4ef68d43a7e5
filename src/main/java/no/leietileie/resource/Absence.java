package no.leietileie.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Days on which a resource is away. Nobody asks why. */
@Entity
@Table(name = "resource_absence")
class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resource_absence")
    @SequenceGenerator(name = "resource_absence", sequenceName = "resource_absence_seq", allocationSize = 20)
    private @Nullable Long id;

    private long resourceId;

    private LocalDate firstDay;

    private LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    Absence(ResourceId resource, LocalDate firstDay, LocalDate lastDay) {
        this.resourceId = resource.value();
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    ResourceId resource() {
        return new ResourceId(resourceId);
    }

    TimeSlot slot() {
        return TimeSlot.days(firstDay, lastDay);
    }

    AbsenceRow row() {
        return new AbsenceRow(
                Objects.requireNonNull(id, "The absence has not been stored"), resource(), firstDay, lastDay);
    }
}
