package no.leietileie.casework.casemeeting;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MatterRepository extends JpaRepository<CaseMatter, Long> {

    @Query("select m from CaseMatter m where m.id in :ids")
    List<CaseMatter> seen(Collection<Long> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from CaseMatter m where m.id = :id")
    Optional<CaseMatter> forChange(long id);

    @Query("select m from CaseMatter m where m.meetingId = :meeting order by m.place, m.id")
    List<CaseMatter> agendaOf(long meeting);

    @Query("select m.meetingId, count(m) from CaseMatter m where m.meetingId in :meetings group by m.meetingId")
    List<Object[]> countsOf(Collection<Long> meetings);

    /** Who has waited longest comes first. */
    @Query("""
            select m from CaseMatter m where m.meetingId is null and m.withdrawnAt is null
            order by m.flaggedAt, m.id""")
    List<CaseMatter> waiting();

    @Query("select count(m) from CaseMatter m where m.meetingId is null and m.withdrawnAt is null")
    long countWaiting();

    @Query("""
            select m from CaseMatter m where m.householdId = :household and m.withdrawnAt is null
            order by m.flaggedAt desc, m.id desc""")
    List<CaseMatter> ofHousehold(long household);

    @Query("""
            select m from CaseMatter m where m.householdId in :households
              and m.withdrawnAt is null and m.decision is null""")
    List<CaseMatter> openOf(Collection<Long> households);

    List<CaseMatter> findByHouseholdIdOrderByFlaggedAtDescIdDesc(long householdId);

    /** Those the user sees, in the order asked for. */
    default List<CaseMatter> seenInOrder(Collection<MatterId> ids) {
        Map<MatterId, CaseMatter> byId = seen(ids.stream().map(MatterId::value).toList()).stream()
                .collect(Collectors.toMap(CaseMatter::id, matter -> matter));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }
}
