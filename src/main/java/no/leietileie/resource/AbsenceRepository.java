package no.leietileie.resource;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AbsenceRepository extends JpaRepository<Absence, Long> {

    List<Absence> findByResourceIdAndLastDayGreaterThanEqualOrderByFirstDay(long resourceId, LocalDate day);

    @Query("""
            select a from Absence a
            where a.resourceId in :resources and a.firstDay <= :lastDay and a.lastDay >= :firstDay
            """)
    List<Absence> touching(Collection<Long> resources, LocalDate firstDay, LocalDate lastDay);
}
