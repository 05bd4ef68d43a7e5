package no.leietileie.letter.mailing.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.letter.mailing.LetterHappened;
import no.leietileie.letter.mailing.LetterId;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.RecipientState;
import no.leietileie.letter.mailing.composing.Round;
import no.leietileie.letter.mailing.store.HiddenRecipients;
import no.leietileie.letter.mailing.store.LetterStatus;
import no.leietileie.letter.mailing.store.LetterStatusRepository;
import no.leietileie.letter.mailing.store.MailingRepository;
import no.leietileie.letter.mailing.store.Recipient;
import no.leietileie.letter.mailing.store.RecipientRepository;
import no.leietileie.register.HouseholdId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters whose turn it is, so that nobody else works on them until the transaction ends. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DueLetters {

    private final MailingRepository mailings;
    private final RecipientRepository recipients;
    private final HiddenRecipients hidden;
    private final LetterStatusRepository statuses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DueLetters(
            MailingRepository mailings,
            RecipientRepository recipients,
            HiddenRecipients hidden,
            LetterStatusRepository statuses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mailings = mailings;
        this.recipients = recipients;
        this.hidden = hidden;
        this.statuses = statuses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * In the order in which they were asked for, without those that others were quicker with.
     *
     * @return empty when the mailing is no longer to be sent
     */
    Optional<List<Recipient>> take(Round round, List<LetterId> letters) {
        // Locked before anything is read, or what another job has just done would not be seen.
        Map<LetterId, HouseholdId> locked = hidden.lock(letters);
        if (mailings.findById(round.mailing().value())
                .filter(mailing -> mailing.state() == MailingState.SENDING)
                .isEmpty()) {
            return Optional.empty();
        }
        Map<LetterId, Recipient> seen =
                recipients
                        .findAllById(
                                locked.keySet().stream().map(LetterId::value).toList())
                        .stream()
                        .collect(Collectors.toMap(Recipient::id, Function.identity()));
        List<Recipient> due = new ArrayList<>();
        for (LetterId letter : letters) {
            Recipient recipient = seen.get(letter);
            HouseholdId household = locked.get(letter);
            if (recipient != null && isDue(recipient)) {
                due.add(recipient);
            } else if (recipient == null && household != null) {
                takeOut(round, letter, household);
            }
        }
        return Optional.of(due);
    }

    private boolean isDue(Recipient recipient) {
        Instant next = recipient.handover().nextAttemptAt();
        return recipient.state() == RecipientState.READY && (next == null || !next.isAfter(clock.instant()));
    }

    /** The household has become protected, and whoever sends may not know of it any longer. */
    private void takeOut(Round round, LetterId letter, HouseholdId household) {
        if (hidden.takeOut(letter)) {
            String why = RecipientProblem.PROTECTED.name();
            statuses.save(new LetterStatus(letter, RecipientState.HELD_BACK.name(), why, clock.instant()));
            events.publishEvent(new LetterHappened(
                    letter, round.mailing(), household, null, LetterHappened.What.HELD_BACK, Channel.PRINT, why));
        }
    }
}
