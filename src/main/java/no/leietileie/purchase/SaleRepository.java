package no.leietileie.purchase;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SaleRepository extends JpaRepository<DwellingSale, Long> {

    Optional<DwellingSale> findByHouseholdId(long householdId);
}
