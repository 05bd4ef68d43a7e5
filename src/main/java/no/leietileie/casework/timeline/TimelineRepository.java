package no.leietileie.casework.timeline;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TimelineRepository extends JpaRepository<TimelineEntry, Long> {

    /** @param kind the part of the type before the point, or empty for all */
    @Query("""
            select e from TimelineEntry e
            where e.householdId = :householdId and (:kind = '' or e.type like concat(:kind, '.%'))
            order by e.at desc, e.id desc
            """)
    Slice<TimelineEntry> ofHousehold(long householdId, String kind, Pageable page);
}
