package no.leietileie.casework.priority;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface LiftRepository extends JpaRepository<Lift, Long> {

    List<Lift> findByRemovedAtIsNull();

    List<Lift> findByHouseholdIdOrderByMadeAtDescIdDesc(long household);

    List<Lift> findByHouseholdIdInAndRemovedAtIsNull(Collection<Long> households);
}
