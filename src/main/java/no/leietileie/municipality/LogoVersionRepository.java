package no.leietileie.municipality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LogoVersionRepository extends JpaRepository<LogoVersion, Long> {

    /** The first is the one that holds. */
    @Query("""
            select l.id from LogoVersion l where l.withdrawnAt is null and l.validFrom <= :date
            order by l.validFrom desc, l.id desc
            """)
    List<Long> begunOn(LocalDate date, Limit limit);

    record Line(
            long id,
            LocalDate validFrom,
            Instant setAt,
            String setByName,
            @Nullable Instant withdrawnAt) {}

    /** Without the pictures. */
    @Query("""
            select new no.leietileie.municipality.LogoVersionRepository$Line(
                l.id, l.validFrom, l.setAt, l.setByName, l.withdrawnAt)
            from LogoVersion l order by l.validFrom desc, l.id desc
            """)
    List<Line> history();
}
