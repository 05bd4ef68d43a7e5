package no.leietileie.register.retention;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RetentionHoldRepository extends JpaRepository<RetentionHold, Long> {

    List<RetentionHold> findByLiftedAtIsNullOrderBySetAtDesc();

    List<RetentionHold> findByHouseholdIdOrderBySetAt(long householdId);

    boolean existsByHouseholdIdAndLiftedAtIsNull(long householdId);
}
