package no.leietileie.meeting.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import no.leietileie.access.ActingUser;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.PlacesChanged;
import no.leietileie.meeting.SeasonId;
import no.leietileie.resource.ResourceChanged;
import no.leietileie.resource.ResourceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A venue that is called something else or lies elsewhere, and an interpreter who takes part in another way, are told as
 * another place is. Follows after the resource's own transaction: whoever plans holds a season before its resources. Whoever
 * changes a resource need not have the right to write letters: the product itself looks.
 */
@Component
class ChangedResources {

    private final MeetingRepository meetings;
    private final Corrections corrections;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChangedResources(
            MeetingRepository meetings, Corrections corrections, PlatformTransactionManager transactions, Clock clock) {
        this.meetings = meetings;
        this.corrections = corrections;
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @TransactionalEventListener
    void follow(ResourceChanged event) {
        if (event.what() == ResourceChanged.What.CHANGED) {
            ActingUser.as(ActingUser.SYSTEM, () -> {
                seasonsWith(event.resource()).forEach(this::follow);
                return event;
            });
        }
    }

    private List<Long> seasonsWith(ResourceId resource) {
        return Objects.requireNonNull(
                transaction.execute(_ -> meetings.seasonsWith(resource.value(), clock.instant())));
    }

    /** Each season in a transaction of its own, which reads nothing before it has the season's lock. */
    private void follow(long season) {
        transaction.executeWithoutResult(_ -> corrections.follow(new PlacesChanged(new SeasonId(season))));
    }
}
