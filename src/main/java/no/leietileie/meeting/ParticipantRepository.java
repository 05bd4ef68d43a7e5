package no.leietileie.meeting;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface ParticipantRepository extends JpaRepository<Participant, Long> {

    @Query("select p from Participant p where p.seasonId = :season order by p.talkFrom, p.id")
    List<Participant> ofSeason(long season);

    @Query("select p from Participant p where p.meetingId in :meetings order by p.talkFrom, p.id")
    List<Participant> ofMeetings(Collection<Long> meetings);

    @Query("select p from Participant p where p.householdId in :households")
    List<Participant> ofHouseholds(Collection<Long> households);
}
