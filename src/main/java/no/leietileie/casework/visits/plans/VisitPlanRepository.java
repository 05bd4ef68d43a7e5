package no.leietileie.casework.visits.plans;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface VisitPlanRepository extends JpaRepository<VisitPlan, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from VisitPlan p where p.id = :id")
    Optional<VisitPlan> forChange(long id);

    @Query("select p from VisitPlan p order by p.createdAt desc, p.id desc")
    List<VisitPlan> newest(Pageable page);

    List<VisitPlan> findByStateIn(Collection<VisitPlanState> states);
}
