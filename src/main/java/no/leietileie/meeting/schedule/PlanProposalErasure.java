package no.leietileie.meeting.schedule;

import java.util.Collection;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.meeting.season.SeasonState;
import no.leietileie.register.retention.ErasedWithHousehold;
import org.springframework.stereotype.Component;

/** A proposal names households by number: one that names an erased one goes with it, and the plan before it stands. */
@Component
class PlanProposalErasure implements ErasedWithHousehold {

    private final PlanProposalRepository repository;
    private final SeasonRepository seasons;

    PlanProposalErasure(PlanProposalRepository repository, SeasonRepository seasons) {
        this.repository = repository;
        this.seasons = seasons;
    }

    @Override
    public void erase(Collection<Long> households) {
        for (PlanProposal proposal : repository.findAll()) {
            if (proposal.names(households)) {
                seasons.lock(proposal.season().value())
                        .filter(season -> season.state() == SeasonState.PROPOSED)
                        .ifPresent(season -> season.endPlanning(SeasonState.PLANNED));
                repository.delete(proposal);
            }
        }
        repository.flush();
    }
}
