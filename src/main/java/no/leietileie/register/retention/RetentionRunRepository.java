package no.leietileie.register.retention;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RetentionRunRepository extends JpaRepository<RetentionRun, Long> {

    @Query("select r from RetentionRun r order by r.askedAt desc, r.id desc")
    List<RetentionRun> newestFirst(Pageable page);

    /** Those that have since deleted all that this one was to delete. */
    @Query("""
        select count(r) from RetentionRun r
        where r.id > :id and r.kind = :kind and r.beforeDay >= :before and r.finishedAt is not null
          and (r.withProtected = true or :withProtected = false)
        """)
    long countLater(long id, String kind, LocalDate before, boolean withProtected);
}
