package no.leietileie.casework.stages;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseRepository extends JpaRepository<RentToOwnCase, Long> {

    @EntityGraph(attributePaths = "steps")
    Optional<RentToOwnCase> findByHouseholdId(long householdId);

    @Query("select c.householdId from RentToOwnCase c where c.householdId in :households")
    List<Long> householdsWithCase(Collection<Long> households);

    @Query("select c.householdId from RentToOwnCase c where c.stage in :stages")
    List<Long> householdsAt(Collection<Stage> stages);

    @Query("select c.householdId from RentToOwnCase c where c.stage = :stage and c.askAgainOn <= :day order by c.id")
    List<Long> dueOn(Stage stage, LocalDate day);

    @Query("""
            select new no.leietileie.casework.stages.CaseBrief(
                c.householdId, c.stage, c.enteredOn, c.pausedFrom, c.contactId)
            from RentToOwnCase c where c.householdId in :households""")
    List<CaseBrief> briefsOf(Collection<Long> households);
}
