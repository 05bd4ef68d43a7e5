package no.leietileie.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface ParticipantRepository extends JpaRepository<Participant, Long> {

    @Query("select p from Participant p where p.seasonId = :season order by p.talkFrom, p.id")
    List<Participant> ofSeason(long season);

    @Query("select p from Participant p where p.meetingId in :meetings order by p.talkFrom, p.id")
    List<Participant> ofMeetings(Collection<Long> meetings);

    @Query("select p from Participant p where p.householdId in :households")
    List<Participant> ofHouseholds(Collection<Long> households);

    @Query("select p from Participant p where p.attendance = :attendance")
    List<Participant> withAttendance(Attendance attendance);

    @Query("select p from Participant p where p.meetingId = :meeting and p.householdId = :household")
    Optional<Participant> find(long meeting, long household);

    /** Whether the meeting was held for anybody. */
    @Query("""
        select count(p) > 0 from Participant p
        where p.meetingId = :meeting and p.attendance in (CAME, LATE)
        """)
    boolean someoneCame(long meeting);
}
