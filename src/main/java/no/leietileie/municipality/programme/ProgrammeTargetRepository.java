package no.leietileie.municipality.programme;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProgrammeTargetRepository extends JpaRepository<ProgrammeTarget, Long> {

    List<ProgrammeTarget> findByProgrammeYearOrderByStartsOnAscIdAsc(short programmeYear);

    Optional<ProgrammeTarget> findByProgrammeYearAndKind(short programmeYear, TargetKind kind);

    @Query("select distinct t.programmeYear from ProgrammeTarget t")
    List<Short> years();
}
