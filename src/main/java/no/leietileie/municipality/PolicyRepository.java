package no.leietileie.municipality;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PolicyRepository extends JpaRepository<Policy, Long> {

    /** The last of a key is the one that holds. */
    @Query("""
            select p from Policy p where p.withdrawnAt is null and p.validFrom <= :date
            order by p.policyKey, p.validFrom, p.id
            """)
    List<Policy> begunOn(LocalDate date);

    @Query("select p from Policy p where p.policyKey = :key order by p.validFrom desc, p.id desc")
    List<Policy> history(String key);
}
