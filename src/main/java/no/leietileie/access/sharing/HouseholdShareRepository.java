package no.leietileie.access.sharing;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HouseholdShareRepository extends JpaRepository<HouseholdShare, Long> {

    /** Whether it is about a household that the user may see. */
    @Query("select count(s) > 0 from HouseholdShare s where s.id = :id")
    boolean isSeen(long id);

    List<HouseholdShare> findByHouseholdIdOrderBySharedAtDesc(long householdId);
}
