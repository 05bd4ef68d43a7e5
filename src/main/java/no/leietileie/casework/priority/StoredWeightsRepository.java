package no.leietileie.casework.priority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredWeightsRepository extends JpaRepository<StoredWeights, Long> {

    /** Of several for the same day the one that was made last. */
    Optional<StoredWeights> findFirstByValidFromLessThanEqualOrderByValidFromDescIdDesc(LocalDate day);

    List<StoredWeights> findAllByOrderByValidFromDescIdDesc();
}
