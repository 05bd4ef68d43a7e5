package no.leietileie.municipality;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DistrictChangeRepository extends JpaRepository<DistrictChange, Long> {

    /** The last of a district is the one that holds. */
    @Query("""
            select c from DistrictChange c where c.withdrawnAt is null and c.validFrom <= :date
            order by c.validFrom, c.id
            """)
    List<DistrictChange> begunOn(LocalDate date);

    @Query("""
            select c from DistrictChange c where c.withdrawnAt is null and c.validFrom > :date
            order by c.validFrom, c.id
            """)
    List<DistrictChange> comingAfter(LocalDate date);

    List<DistrictChange> findByDistrictIdOrderByValidFromDescIdDesc(long districtId);
}
