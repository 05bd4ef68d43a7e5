package no.leietileie.meeting.season;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface SeasonRepository extends JpaRepository<Season, Long> {

    List<Season> findAllByOrderByFirstDayDescIdDesc();

    List<Season> findByState(SeasonState state);

    /** One at a time: whoever starts, stops or keeps a plan. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Season s where s.id = :id")
    Optional<Season> lock(long id);
}
