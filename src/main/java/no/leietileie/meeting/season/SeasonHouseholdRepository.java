package no.leietileie.meeting.season;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface SeasonHouseholdRepository extends JpaRepository<SeasonHousehold, SeasonHousehold.Key> {

    @Query("select h from SeasonHousehold h where h.id.seasonId = :season order by h.id.householdId")
    List<SeasonHousehold> ofSeason(long season);

    /** With the times at which it cannot come. */
    @Query("select h from SeasonHousehold h left join fetch h.away where h.id.householdId = :household"
            + " order by h.id.seasonId")
    List<SeasonHousehold> ofHousehold(long household);

    @Query("select h from SeasonHousehold h where h.id.seasonId = :season and h.id.householdId = :household")
    Optional<SeasonHousehold> findSeen(long season, long household);

    @Query("select h from SeasonHousehold h where h.outcome = :outcome")
    List<SeasonHousehold> withOutcome(Outcome outcome);

    @Query("select count(h) from SeasonHousehold h where h.id.seasonId = :season")
    long countOf(long season);
}
