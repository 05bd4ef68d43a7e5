package no.leietileie.register.retention;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RetentionRunRepository extends JpaRepository<RetentionRun, Long> {

    @Query("select r from RetentionRun r order by r.askedAt desc, r.id desc")
    List<RetentionRun> newestFirst(Pageable page);
}
