package no.leietileie.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccessLogRepository extends JpaRepository<AccessLogEntry, Long> {

    @Query("""
            select e from AccessLogEntry e
            where (:household is null or e.householdId = :household) and (:user is null or e.userId = :user)
              and (:from is null or e.at >= :from) and (:to is null or e.at < :to)
            order by e.at desc, e.id desc
            """)
    Page<AccessLogEntry> find(
            @Nullable Long household, @Nullable Long user, @Nullable Instant from, @Nullable Instant to, Pageable page);
}
