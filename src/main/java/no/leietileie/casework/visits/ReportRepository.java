package no.leietileie.casework.visits;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ReportRepository extends JpaRepository<ReportAnswer, ReportAnswer.Key> {

    @Query("select a from ReportAnswer a where a.id.visitId = :visitId")
    List<ReportAnswer> ofVisit(long visitId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from ReportAnswer a where a.id.visitId = :visitId and a.id.field = :field")
    Optional<ReportAnswer> forChange(long visitId, ReportField field);
}
