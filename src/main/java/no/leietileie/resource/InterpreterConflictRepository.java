package no.leietileie.resource;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InterpreterConflictRepository extends JpaRepository<InterpreterConflict, InterpreterConflict.Key> {

    @Query("select c.id.interpreterId from InterpreterConflict c where c.id.householdId = :householdId")
    List<Long> interpretersAgainst(long householdId);
}
