package no.leietileie.casework.visits;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VisitRepository extends JpaRepository<Visit, Long> {

    @Query("select v from Visit v where v.id = :id")
    Optional<Visit> findSeen(long id);

    @Query("select v from Visit v where v.householdId = :householdId order by v.data.startsAt desc, v.id desc")
    List<Visit> ofHousehold(long householdId);

    @Query("""
            select v from Visit v
            where v.data.startsAt < :end and v.data.endsAt > :start order by v.data.startsAt, v.id
            """)
    List<Visit> during(Instant start, Instant end);

    @Query("select distinct v.householdId from Visit v where v.householdId in :households and v.state = :state")
    List<Long> householdsWith(Collection<Long> households, VisitState state);

    /** In order of time. */
    @Query("""
            select v from Visit v
            where v.householdId in :households and v.data.safetyNote <> '' order by v.data.startsAt, v.id
            """)
    List<Visit> withSafetyNote(Collection<Long> households);

    @Query("select count(v) from Visit v where v.kind = :kind and v.state = :state"
            + " and v.data.startsAt >= :from and v.data.startsAt < :end")
    int countBegun(VisitKind kind, VisitState state, Instant from, Instant end);
}
