package no.leietileie.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A resource is taken for a while. It tells nothing of the household it may be about. */
@Entity
@Table(name = "booking")
class Booking {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "booking")
    @SequenceGenerator(name = "booking", sequenceName = "booking_seq", allocationSize = 50)
    private @Nullable Long id;

    private long resourceId;

    private Instant startsAt;

    private Instant endsAt;

    private String reference;

    @SuppressWarnings("NullAway.Init")
    protected Booking() {}

    Booking(ResourceId resource, TimeSlot slot, BookingReference reference) {
        resourceId = resource.value();
        startsAt = slot.start();
        endsAt = slot.end();
        this.reference = reference.toString();
    }

    BookingRow row() {
        return new BookingRow(
                new ResourceId(resourceId), new TimeSlot(startsAt, endsAt), BookingReference.of(reference));
    }
}
