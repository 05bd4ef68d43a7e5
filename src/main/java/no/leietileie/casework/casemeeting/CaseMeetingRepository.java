package no.leietileie.casework.casemeeting;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CaseMeetingRepository extends JpaRepository<CaseMeeting, Long> {

    /** What is done to one agenda at the same time waits for its turn. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from CaseMeeting m where m.id = :id")
    Optional<CaseMeeting> forChange(long id);

    /** Planned ones, those that nobody has closed among them, the next first. */
    @Query("""
            select m from CaseMeeting m where m.state = no.leietileie.casework.casemeeting.MeetingState.PLANNED
              and (:everybody = true or :user in (select key(p) from CaseMeeting c join c.participants p where c = m))
            order by m.heldOn, m.startsAt, m.id""")
    List<CaseMeeting> planned(boolean everybody, long user);

    /** The newest first. */
    @Query("""
            select m from CaseMeeting m where m.state <> no.leietileie.casework.casemeeting.MeetingState.PLANNED
              and m.heldOn >= :from
              and (:everybody = true or :user in (select key(p) from CaseMeeting c join c.participants p where c = m))
            order by m.heldOn desc, m.startsAt desc, m.id desc""")
    List<CaseMeeting> over(LocalDate from, boolean everybody, long user);
}
