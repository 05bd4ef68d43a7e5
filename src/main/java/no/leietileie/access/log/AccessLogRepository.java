package no.leietileie.access.log;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

public interface AccessLogRepository extends JpaRepository<AccessLogEntry, Long> {

    String MATCHING = """
             from AccessLogEntry e
            where (:#{#filter.householdId} is null or e.householdId = :#{#filter.householdId})
              and (:#{#filter.user?.value} is null or e.userId = :#{#filter.user?.value})
              and (:#{#filter.from} is null or e.at >= :#{#filter.from})
              and (:#{#filter.to} is null or e.at < :#{#filter.to})
              and (:#{#filter.action} is null or e.action = :#{#filter.action})
              and (:#{#filter.subject} is null or e.subject = :#{#filter.subject})
            """;

    String NEWEST_FIRST = " order by e.at desc, e.id desc";

    @Query("select e" + MATCHING + NEWEST_FIRST)
    List<AccessLogEntry> find(AccessLogFilter filter, Pageable page);

    @Query("select count(e)" + MATCHING)
    long count(AccessLogFilter filter);

    /** Those that come after an entry in the order of the list. */
    @Query("select e" + MATCHING + " and (e.at < :at or (e.at = :at and e.id < :id))" + NEWEST_FIRST)
    List<AccessLogEntry> findAfter(AccessLogFilter filter, Instant at, long id, Limit limit);

    /** Not about anybody, so that the index alone may answer. */
    @NativeQuery("SELECT DISTINCT subject FROM access_log")
    List<String> subjects();
}
