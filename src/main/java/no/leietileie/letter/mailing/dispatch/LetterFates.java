package no.leietileie.letter.mailing.dispatch;

import java.time.Clock;
import no.leietileie.letter.mailing.LetterFailure;
import no.leietileie.letter.mailing.LetterHappened;
import no.leietileie.letter.mailing.RecipientState;
import no.leietileie.letter.mailing.channel.StatusChannel;
import no.leietileie.letter.mailing.store.LetterStatus;
import no.leietileie.letter.mailing.store.LetterStatusRepository;
import no.leietileie.letter.mailing.store.Recipient;
import no.leietileie.letter.mailing.store.RecipientRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what another system says about a letter it has taken. */
@Component
@Transactional
class LetterFates {

    private final RecipientRepository recipients;
    private final LetterStatusRepository statuses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterFates(
            RecipientRepository recipients,
            LetterStatusRepository statuses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recipients = recipients;
        this.statuses = statuses;
        this.events = events;
        this.clock = clock;
    }

    /** The same answer twice is no news. */
    void keep(long letter, StatusChannel.Report report) {
        Recipient recipient = recipients.findById(letter).orElseThrow();
        if (recipient.state() != RecipientState.SENT || report.status().equals(last(letter))) {
            return;
        }
        switch (report.fate()) {
            case ARRIVED -> {
                recipient.delivered();
                events.publishEvent(recipient.happened(LetterHappened.What.DELIVERED, null));
            }
            case LOST -> {
                recipient.fail(LetterFailure.NOT_DELIVERED);
                events.publishEvent(recipient.happened(LetterHappened.What.FAILED, LetterFailure.NOT_DELIVERED.name()));
            }
            case UNDERWAY -> {}
        }
        statuses.save(new LetterStatus(recipient.id(), recipient.state().name(), report.status(), clock.instant()));
    }

    private String last(long letter) {
        var history = statuses.findAllByRecipientIdOrderById(letter);
        String detail = history.isEmpty() ? null : history.getLast().detail();
        return detail == null ? "" : detail;
    }
}
