package no.leietileie.resource;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface BookingRepository extends JpaRepository<Booking, Long> {

    @Query("""
            select b from Booking b
            where b.resourceId in :resources and b.startsAt < :end and b.endsAt > :start
            order by b.startsAt, b.id
            """)
    List<Booking> overlapping(Collection<Long> resources, Instant start, Instant end);

    /** Reads what others have committed since this transaction began; without the lock it would not. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("""
            select b from Booking b
            where b.resourceId in :resources and b.startsAt < :end and b.endsAt > :start
            order by b.startsAt, b.id
            """)
    List<Booking> overlappingNow(Collection<Long> resources, Instant start, Instant end);

    @Modifying
    @Query("delete from Booking b where b.reference = :reference")
    void deleteByReference(String reference);
}
