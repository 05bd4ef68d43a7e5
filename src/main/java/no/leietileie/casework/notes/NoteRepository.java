package no.leietileie.casework.notes;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface NoteRepository extends JpaRepository<Note, Long> {

    List<Note> findByHouseholdIdAndWithdrawnAtIsNullOrderByWrittenAtDescIdDesc(long householdId);

    List<Note> findByIdInAndWithdrawnAtIsNull(Collection<Long> ids);

    List<Note> findByHouseholdIdOrderByWrittenAtDescIdDesc(long householdId);
}
