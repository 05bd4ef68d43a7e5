package no.leietileie.register.kept;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface HouseholdListRepository extends JpaRepository<HouseholdList, Long> {

    record MemberCount(long listId, long count) {}

    List<HouseholdList> findAllByDeletedAtIsNullOrderByCreatedAtDesc();

    @Modifying
    @Query("delete from HouseholdList l where l.deletedAt < :moment")
    void forgetDeletedBefore(Instant moment);

    @Query("""
        select new no.leietileie.register.kept.HouseholdListRepository$MemberCount(m.id.listId, count(m))
        from HouseholdListMember m group by m.id.listId
        """)
    List<MemberCount> countMembers();

    @Query("select m.id.householdId from HouseholdListMember m where m.id.listId = :list order by m.id.householdId")
    List<Long> members(long list);

    @Modifying
    @Query("delete from HouseholdListMember m where m.id.listId = :list and m.id.householdId in :households")
    int remove(long list, Collection<Long> households);
}
