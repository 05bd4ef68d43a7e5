package no.leietileie.casework.stages;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may still be visited: those in the target group, those chosen, and those contacted but not yet assessed. */
@Component
@Transactional(readOnly = true)
public class Candidates {

    public static final Set<Stage> STAGES = Set.of(Stage.TARGET_GROUP, Stage.PRIORITISED, Stage.CONTACTED);

    private static final String QUERY = """
            select new no.leietileie.casework.stages.Candidate(c.householdId, c.stage,
                (select max(s.enteredOn) from StageStep s
                 where s.ownCase = c and s.stage = no.leietileie.casework.stages.Stage.CONTACTED and s.undoneAt is null))
            from RentToOwnCase c where c.stage in :stages
            """;

    private final EntityManager entities;

    Candidates(EntityManager entities) {
        this.entities = entities;
    }

    public List<Candidate> all() {
        return entities.createQuery(QUERY, Candidate.class)
                .setParameter("stages", STAGES)
                .getResultList();
    }

    public Optional<Candidate> find(long household) {
        return entities.createQuery(QUERY + " and c.householdId = :household", Candidate.class)
                .setParameter("stages", STAGES)
                .setParameter("household", household)
                .getResultStream()
                .findFirst();
    }
}
