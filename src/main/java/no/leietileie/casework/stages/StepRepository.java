package no.leietileie.casework.stages;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StepRepository extends JpaRepository<StageStep, Long> {

    List<StageStep> findByIdIn(Collection<Long> ids);

    /** Steps that were taken back do not count. @param to the last day */
    @Query("""
            select count(distinct s.householdId) from StageStep s
            where s.stage = :stage and s.undoneAt is null and s.enteredOn between :from and :to""")
    int countHouseholds(Stage stage, LocalDate from, LocalDate to);
}
