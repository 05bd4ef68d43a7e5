package no.leietileie.register;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface LeaseRepository extends JpaRepository<Lease, Long> {

    List<Lease> findAllByNumberIn(Collection<String> numbers);

    List<Lease> findAllByHouseholdIdIn(Collection<Long> householdIds);
}
