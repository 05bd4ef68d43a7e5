package no.leietileie.municipality.programme;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MilestoneRepository extends JpaRepository<Milestone, Long> {

    /** By due date; what goes on all year comes last. */
    @Query("""
            select m from Milestone m where m.programmeYear = :year
            order by case when m.dueOn is null then 1 else 0 end, m.dueOn, m.id""")
    List<Milestone> ofYear(short year);

    @Query("select distinct m.programmeYear from Milestone m")
    List<Short> years();
}
