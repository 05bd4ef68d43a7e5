package no.leietileie.casework.priority;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface KnownIncomeRepository extends JpaRepository<KnownIncome, Long> {

    List<KnownIncome> findByHouseholdIdIn(Collection<Long> households);
}
