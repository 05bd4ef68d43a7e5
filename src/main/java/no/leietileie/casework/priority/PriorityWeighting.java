package no.leietileie.casework.priority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the weights. Everybody of the team reads and tries; an administrator decides. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional(readOnly = true)
public class PriorityWeighting {

    private final StoredWeightsRepository repository;
    private final PriorityJob job;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PriorityWeighting(
            StoredWeightsRepository repository, PriorityJob job, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.job = job;
        this.events = events;
        this.clock = clock;
    }

    public WeightsVersion inForce() {
        return repository
                .findFirstByValidFromLessThanEqualOrderByValidFromDescIdDesc(LocalDate.now(clock))
                .orElseThrow()
                .version();
    }

    /** The one that holds longest into the future first. */
    public List<WeightsVersion> listVersions() {
        return repository.findAllByOrderByValidFromDescIdDesc().stream()
                .map(StoredWeights::version)
                .toList();
    }

    /** @throws IllegalArgumentException when they are to hold from a day that has passed */
    @PreAuthorize("hasRole('" + Role.ADMIN_NAME + "')")
    @Transactional
    public WeightsVersion save(PriorityWeights weights, LocalDate validFrom, String remark) {
        if (validFrom.isBefore(LocalDate.now(clock))) {
            throw new IllegalArgumentException("Weights do not hold backwards");
        }
        var version = repository
                .save(new StoredWeights(weights, validFrom, remark, CurrentUser.get(), clock.instant()))
                .version();
        events.publishEvent(PriorityChanged.weighted(version));
        job.queue();
        return version;
    }
}
