package no.leietileie.resource.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CalendarEntryRepository extends JpaRepository<CalendarEntry, Long> {

    @Query("select e from CalendarEntry e where e.firstDay <= :last and e.lastDay >= :first order by e.firstDay, e.id")
    List<CalendarEntry> touching(LocalDate first, LocalDate last);
}
