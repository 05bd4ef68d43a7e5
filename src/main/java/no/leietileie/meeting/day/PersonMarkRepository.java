package no.leietileie.meeting.day;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonMarkRepository extends JpaRepository<PersonMark, Long> {

    @Query("select m from PersonMark m where m.meetingId = :meeting")
    List<PersonMark> ofMeeting(long meeting);

    @Query("select m from PersonMark m where m.meetingId = :meeting and m.householdId = :household")
    List<PersonMark> ofHousehold(long meeting, long household);

    @Query("select m from PersonMark m where m.householdId = :household and m.mark is not null order by m.meetingId")
    List<PersonMark> ofHousehold(long household);

    @Query("""
            select m from PersonMark m
            where m.meetingId = :meeting and m.householdId = :household and m.person = :person
            """)
    Optional<PersonMark> find(long meeting, long household, long person);
}
