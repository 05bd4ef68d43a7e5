package no.leietileie.meeting;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface MeetingRepository extends JpaRepository<Meeting, Long> {

    @Query("select m from Meeting m where m.seasonId = :season order by m.startsAt, m.id")
    List<Meeting> ofSeason(long season);

    @Query("select count(m) from Meeting m where m.state = :state and m.startsAt >= :from and m.startsAt < :to")
    int countBegun(MeetingState state, Instant from, Instant to);
}
