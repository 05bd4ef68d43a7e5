package no.leietileie.access;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface HouseholdShareRepository extends JpaRepository<HouseholdShare, Long> {

    List<HouseholdShare> findByHouseholdIdOrderBySharedAtDesc(long householdId);
}
