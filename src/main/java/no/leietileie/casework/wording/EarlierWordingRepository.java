package no.leietileie.casework.wording;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface EarlierWordingRepository extends JpaRepository<EarlierWording, Long> {

    Optional<EarlierWording> findFirstBySubjectAndRecordIdOrderByIdDesc(String subject, long recordId);

    List<EarlierWording> findByHouseholdIdOrderByReplacedAtAscIdAsc(long householdId);
}
