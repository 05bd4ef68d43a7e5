package no.leietileie.meeting.invitation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.leietileie.access.ActingUser;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.PlacesChanged;
import no.leietileie.meeting.SeasonId;
import no.leietileie.resource.ResourceChanged;
import no.leietileie.resource.ResourceId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A venue that is called something else or lies elsewhere, and an interpreter who takes part in another way, are told as
 * another place is. A job follows after the resource's own transaction: whoever plans holds a season before its resources.
 * Whoever changes a resource need not have the right to write letters: the product itself looks.
 */
@Component
class ChangedResources {

    private final MeetingRepository meetings;
    private final Corrections corrections;
    private final ChangedResourceQueue queue;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChangedResources(
            MeetingRepository meetings,
            Corrections corrections,
            ChangedResourceQueue queue,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.meetings = meetings;
        this.corrections = corrections;
        this.queue = queue;
        transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @EventListener
    void ask(ResourceChanged event) {
        if (event.what() == ResourceChanged.What.CHANGED) {
            queue.add(event.resource());
        }
    }

    /**
     * Taking the same look twice does no harm.
     *
     * @throws RuntimeException of the first season whose letters could not be put in step; those of the others are
     */
    void follow(ResourceId resource) {
        ActingUser.run(ActingUser.SYSTEM, () -> {
            List<RuntimeException> failures = new ArrayList<>();
            seasonsWith(resource).forEach(season -> follow(season, failures));
            if (!failures.isEmpty()) {
                throw failures.getFirst();
            }
        });
    }

    private List<Long> seasonsWith(ResourceId resource) {
        return Objects.requireNonNull(
                transaction.execute(_ -> meetings.seasonsWith(resource.value(), clock.instant())));
    }

    /** Each season in a transaction of its own, which reads nothing before it has the season's lock. */
    private void follow(long season, List<RuntimeException> failures) {
        try {
            transaction.executeWithoutResult(_ -> corrections.follow(new PlacesChanged(new SeasonId(season))));
        } catch (RuntimeException failure) {
            // The other seasons at the venue do not wait for this one.
            failures.add(failure);
        }
    }
}
