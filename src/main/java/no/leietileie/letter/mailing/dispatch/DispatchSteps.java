package no.leietileie.letter.mailing.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.leietileie.letter.mailing.LetterFailure;
import no.leietileie.letter.mailing.LetterHappened;
import no.leietileie.letter.mailing.MailingHappened;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.PauseReason;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.RecipientState;
import no.leietileie.letter.mailing.composing.Round;
import no.leietileie.letter.mailing.composing.Rounds;
import no.leietileie.letter.mailing.store.LetterStatus;
import no.leietileie.letter.mailing.store.LetterStatusRepository;
import no.leietileie.letter.mailing.store.Mailing;
import no.leietileie.letter.mailing.store.MailingRepository;
import no.leietileie.letter.mailing.store.Recipient;
import no.leietileie.letter.mailing.store.RecipientRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a mailing as a whole, each in a transaction of its own. */
@Component
@Transactional
class DispatchSteps {

    private static final int CHUNK = 250;
    /** Somebody decided it, so that nobody needs to be told. */
    private static final Set<RecipientProblem> KNOWN = Set.of(RecipientProblem.LEFT_OUT, RecipientProblem.OUTDATED);

    private final MailingRepository mailings;
    private final RecipientRepository recipients;
    private final LetterStatusRepository statuses;
    private final Rounds rounds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DispatchSteps(
            MailingRepository mailings,
            RecipientRepository recipients,
            LetterStatusRepository statuses,
            Rounds rounds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mailings = mailings;
        this.recipients = recipients;
        this.statuses = statuses;
        this.rounds = rounds;
        this.events = events;
        this.clock = clock;
    }

    /** @param notBefore when a queued mailing begins */
    record Begun(MailingState state, @Nullable Instant notBefore) {}

    Begun begin(MailingId id) {
        Mailing mailing = mailings.lock(id.value()).orElseThrow();
        mailing.begin(clock.instant());
        return new Begun(mailing.state(), mailing.state() == MailingState.QUEUED ? mailing.dispatchAt() : null);
    }

    Round open(MailingId id) {
        return rounds.frozen(mailings.findById(id.value()).orElseThrow());
    }

    boolean isSending(MailingId id) {
        return mailings.findById(id.value()).orElseThrow().state() == MailingState.SENDING;
    }

    /** Whoever follows the household up hears of each letter that is not sent. Returns the last of the chunk, or 0. */
    long tellExceptions(MailingId id, long after) {
        List<Recipient> chunk = recipients.next(id.value(), RecipientState.EXCEPTED, after, Limit.of(CHUNK));
        for (Recipient recipient : chunk) {
            if (recipient.problem() == null) {
                // Hidden from whoever looked the mailing through, so that nobody has looked at it.
                recipient.except(RecipientProblem.PROTECTED, "");
            }
            RecipientProblem problem = Objects.requireNonNull(recipient.problem());
            if (!KNOWN.contains(problem)) {
                recipient.holdBack();
                note(recipient, problem.name());
                events.publishEvent(recipient.happened(LetterHappened.What.HELD_BACK, problem.name()));
            }
        }
        return chunk.isEmpty() ? 0 : chunk.getLast().id().value();
    }

    /** Letters that were with another system when something ended the product: nobody knows, and none is sent twice. */
    void giveUpOldClaims(MailingId id, Instant before) {
        recipients.next(id.value(), RecipientState.UNDERWAY, 0, Limit.of(CHUNK)).stream()
                .filter(recipient ->
                        Objects.requireNonNull(recipient.handover().claimedAt()).isBefore(before))
                .forEach(recipient -> {
                    recipient.fail(LetterFailure.UNCERTAIN);
                    note(recipient, LetterFailure.UNCERTAIN.name());
                    events.publishEvent(recipient.happened(LetterHappened.What.FAILED, LetterFailure.UNCERTAIN.name()));
                });
    }

    private void note(Recipient recipient, String why) {
        statuses.save(new LetterStatus(recipient.id(), recipient.state().name(), why, clock.instant()));
    }

    void pause(MailingId id, PauseReason reason) {
        Mailing mailing = mailings.lock(id.value()).orElseThrow();
        if (mailing.state() == MailingState.SENDING) {
            mailing.pause(reason);
        }
    }

    void finish(MailingId id) {
        Mailing mailing = mailings.lock(id.value()).orElseThrow();
        if (mailing.state() == MailingState.SENDING) {
            mailing.finish(clock.instant());
            events.publishEvent(new MailingHappened(id, MailingHappened.What.DONE, recipients.countOf(id.value())));
        }
    }
}
