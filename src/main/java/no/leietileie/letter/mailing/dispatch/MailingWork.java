package no.leietileie.letter.mailing.dispatch;

import java.time.Instant;
import java.util.Optional;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.composing.Preparation;
import no.leietileie.letter.mailing.store.Mailing;
import no.leietileie.letter.mailing.store.MailingRepository;
import org.springframework.stereotype.Component;

/** Does the jobs of a mailing, in the name of whoever wants it. */
@Component
public class MailingWork {

    private final MailingRepository mailings;
    private final Preparation preparation;
    private final Dispatch dispatch;
    private final ActingUser acting;

    MailingWork(MailingRepository mailings, Preparation preparation, Dispatch dispatch, ActingUser acting) {
        this.mailings = mailings;
        this.preparation = preparation;
        this.dispatch = dispatch;
        this.acting = acting;
    }

    /** @return when to go on; empty when there is nothing left to do */
    public Optional<Instant> run(MailingId id, MailingJob job) {
        Optional<UserId> actor = mailings.findById(id.value()).map(Mailing::actor);
        return actor.flatMap(user -> acting.as(user, () -> switch (job) {
            case PREPARE -> prepare(id);
            case SEND -> dispatch.run(id);
        }));
    }

    private Optional<Instant> prepare(MailingId id) {
        long after = 0;
        do {
            after = preparation.prepareNext(id, after);
        } while (after > 0);
        return Optional.empty();
    }
}
