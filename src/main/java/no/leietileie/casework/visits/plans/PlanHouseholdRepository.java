package no.leietileie.casework.visits.plans;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanHouseholdRepository extends JpaRepository<PlanHousehold, PlanHousehold.Key> {

    @Query("select h from PlanHousehold h where h.id.planId = :planId order by h.position, h.id.householdId")
    List<PlanHousehold> ofPlan(long planId);

    @Query("select h from PlanHousehold h where h.id.householdId = :householdId order by h.id.planId")
    List<PlanHousehold> ofHousehold(long householdId);

    @Query("select h from PlanHousehold h where h.id.planId = :planId and h.id.householdId = :householdId")
    Optional<PlanHousehold> findSeen(long planId, long householdId);
}
