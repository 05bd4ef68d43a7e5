package no.leietileie.casework.stages;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface StepRepository extends JpaRepository<StageStep, Long> {

    List<StageStep> findByIdIn(Collection<Long> ids);
}
