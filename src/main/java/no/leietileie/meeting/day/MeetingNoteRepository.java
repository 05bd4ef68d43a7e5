package no.leietileie.meeting.day;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MeetingNoteRepository extends JpaRepository<MeetingNote, MeetingNote.Key> {

    @Query("select n from MeetingNote n where n.id.meetingId = :meeting and n.text <> ''")
    List<MeetingNote> ofMeeting(long meeting);

    @Query("""
            select n from MeetingNote n where n.id.householdId = :household and n.text <> '' order by n.id.meetingId
            """)
    List<MeetingNote> ofHousehold(long household);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select n from MeetingNote n
            where n.id.meetingId = :meeting and n.id.householdId = :household and n.id.field = :field
            """)
    Optional<MeetingNote> forChange(long meeting, long household, DayField field);
}
