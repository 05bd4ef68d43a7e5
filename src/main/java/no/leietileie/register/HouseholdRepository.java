package no.leietileie.register;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface HouseholdRepository extends JpaRepository<Household, Long> {

    /** One at a time changes a household, so that a merge sees what others have just saved. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Household h where h.id = :id")
    Optional<Household> findForChange(long id);

    @Query("select h.id from Household h where h.id in :ids")
    List<Long> seenAmong(Collection<Long> ids);
}
