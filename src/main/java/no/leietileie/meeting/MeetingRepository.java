package no.leietileie.meeting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface MeetingRepository extends JpaRepository<Meeting, Long> {

    @Query("select m from Meeting m where m.seasonId = :season order by m.startsAt, m.id")
    List<Meeting> ofSeason(long season);

    @Query("select count(m) from Meeting m where m.state = :state and m.startsAt >= :from and m.startsAt < :to")
    int countBegun(MeetingState state, Instant from, Instant to);

    /** A meeting stays in its season. */
    @Query("select m.seasonId from Meeting m where m.id = :id")
    Optional<Long> seasonOf(long id);

    /** Seasons with a meeting after that moment at which this venue, or interpreter, is. */
    @Query("""
        select distinct m.seasonId from Meeting m left join m.interpreters i
        where m.startsAt > :after and (m.venueId = :resource or i.resourceId = :resource)
        """)
    List<Long> seasonsWith(long resource, Instant after);

    /** One at a time: whoever marks who came. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> lock(long id);

    /** In order of time, cancelled ones too. */
    @Query("select m from Meeting m where m.startsAt >= :from and m.startsAt < :to order by m.startsAt, m.id")
    List<Meeting> between(Instant from, Instant to);
}
