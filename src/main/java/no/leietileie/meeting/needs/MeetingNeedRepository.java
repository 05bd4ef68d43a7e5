package no.leietileie.meeting.needs;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeetingNeedRepository extends JpaRepository<MeetingNeed, Long> {

    @Query("select n from MeetingNeed n where n.householdId in :households")
    List<MeetingNeed> ofHouseholds(Collection<Long> households);

    @Query("select n from MeetingNeed n where n.householdId = :household")
    Optional<MeetingNeed> findSeen(long household);
}
