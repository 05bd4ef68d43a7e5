package no.leietileie.letter.mailing.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.leietileie.access.ActingUser;
import no.leietileie.letter.mailing.LetterId;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.PauseReason;
import no.leietileie.letter.mailing.composing.Round;
import no.leietileie.letter.mailing.store.HiddenRecipients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is ready of a mailing, a few letters at a time. After an interruption every one is either sent, or waiting, or
 * known to be uncertain.
 */
@Component
class Dispatch {

    static final int CHUNK = 100;
    /** Few enough that whoever pauses a mailing sees it stop at once. */
    static final int AT_ONCE = 20;
    /** Longer than any channel takes to answer. */
    static final Duration CLAIM = Duration.ofMinutes(2);

    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);

    private final DispatchSteps steps;
    private final LetterDispatch letters;
    private final HiddenRecipients recipients;
    private final Clock clock;

    Dispatch(DispatchSteps steps, LetterDispatch letters, HiddenRecipients recipients, Clock clock) {
        this.steps = steps;
        this.letters = letters;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** @return when to go on; empty when the mailing is done or has been stopped */
    Optional<Instant> run(MailingId id) {
        DispatchSteps.Begun begun = steps.begin(id);
        if (begun.state() != MailingState.SENDING) {
            return Optional.ofNullable(begun.notBefore());
        }
        try {
            giveUpOldClaims(id);
            tellExceptions(id);
            sendDue(id);
            return settle(id);
        } catch (RuntimeException e) {
            if (!DiskFull.isCauseOf(e)) {
                throw e;
            }
            log.error("Mailing {} is paused: the database has no room", id.value());
            steps.pause(id, PauseReason.NO_ROOM);
            return Optional.empty();
        }
    }

    /** Of households, too, that whoever sends may not see any longer: nobody else would end their letters. */
    private void giveUpOldClaims(MailingId id) {
        ActingUser.run(
                ActingUser.SYSTEM,
                () -> steps.giveUpOldClaims(id, clock.instant().minus(CLAIM)));
    }

    private void tellExceptions(MailingId id) {
        long after = 0;
        do {
            after = steps.tellExceptions(id, after);
        } while (after > 0);
    }

    private void sendDue(MailingId id) {
        List<LetterId> due = recipients.due(id, clock.instant(), CHUNK);
        while (!due.isEmpty()) {
            Round round = steps.open(id);
            for (int from = 0; from < due.size(); from += AT_ONCE) {
                if (!letters.send(round, due.subList(from, Math.min(due.size(), from + AT_ONCE)))) {
                    return;
                }
            }
            List<LetterId> next = recipients.due(id, clock.instant(), CHUNK);
            if (next.equals(due)) {
                throw new IllegalStateException("Letters of mailing " + id.value() + " stay where they are");
            }
            due = next;
        }
    }

    private Optional<Instant> settle(MailingId id) {
        Instant now = clock.instant();
        Optional<Instant> next = recipients.next(id, now, now.plus(CLAIM));
        if (next.isEmpty()) {
            steps.finish(id);
        }
        return steps.isSending(id) ? next : Optional.empty();
    }
}
