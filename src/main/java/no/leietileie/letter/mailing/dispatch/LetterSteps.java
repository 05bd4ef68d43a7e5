package no.leietileie.letter.mailing.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.letter.mailing.LetterFailure;
import no.leietileie.letter.mailing.LetterHappened;
import no.leietileie.letter.mailing.LetterId;
import no.leietileie.letter.mailing.channel.Channels;
import no.leietileie.letter.mailing.channel.Delivery;
import no.leietileie.letter.mailing.channel.OutgoingLetter;
import no.leietileie.letter.mailing.composing.Round;
import no.leietileie.letter.mailing.store.HiddenRecipients;
import no.leietileie.letter.mailing.store.Recipient;
import no.leietileie.letter.mailing.store.RecipientRepository;
import no.leietileie.register.recipients.RecipientPerson;
import no.leietileie.register.recipients.Recipients;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of one letter that leaves the product, each in a transaction of its own. */
@Component
@Transactional
class LetterSteps {

    private final DueLetters due;
    private final RecipientRepository recipients;
    private final HiddenRecipients hidden;
    private final Recipients register;
    private final LetterFreezing freezing;
    private final Channels channels;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterSteps(
            DueLetters due,
            RecipientRepository recipients,
            HiddenRecipients hidden,
            Recipients register,
            LetterFreezing freezing,
            Channels channels,
            ApplicationEventPublisher events,
            Clock clock) {
        this.due = due;
        this.recipients = recipients;
        this.hidden = hidden;
        this.register = register;
        this.freezing = freezing;
        this.channels = channels;
        this.events = events;
        this.clock = clock;
    }

    record Outgoing(Channel channel, OutgoingLetter letter) {}

    /**
     * @param goesOn false when the mailing is no longer to be sent
     * @param outgoing what is to be handed over now
     */
    record Claimed(boolean goesOn, Optional<Outgoing> outgoing) {}

    /** From here until the answer the letter is nobody else's, whatever happens. */
    Claimed claim(Round round, LetterId letter) {
        Optional<List<Recipient>> taken = due.take(round, List.of(letter));
        return new Claimed(
                taken.isPresent(),
                taken.stream().flatMap(List::stream).findFirst().flatMap(recipient -> claim(round, recipient)));
    }

    private Optional<Outgoing> claim(Round round, Recipient recipient) {
        return freezing.freeze(round, recipient, freezing.read(List.of(recipient)))
                .flatMap(frozen -> claim(recipient, frozen));
    }

    private Optional<Outgoing> claim(Recipient recipient, LetterFreezing.Frozen frozen) {
        Channel channel = recipient.channel();
        if (!channels.get(channel).leavesTheProduct()) {
            // The household has taken its consent back since a moment ago.
            freezing.print(recipient);
            return Optional.empty();
        }
        recipient.handOver(clock.instant());
        freezing.note(recipient, channel.name());
        freezing.tell(recipient);
        return Optional.of(new Outgoing(channel, outgoing(recipient, frozen)));
    }

    private OutgoingLetter outgoing(Recipient recipient, LetterFreezing.Frozen frozen) {
        Letter letter = frozen.letter();
        RecipientPerson reader = frozen.readers().getFirst();
        return new OutgoingLetter(
                recipient.mailing().value() + "-" + recipient.id().value(),
                letter.title(),
                letter.language(),
                letter.sender().name(),
                recipient.name(),
                letter.recipient().addressLines(),
                reader.email(),
                recipient.channel() == Channel.SVARUT
                        ? register.identityNumber(reader.id()).orElse(null)
                        : null,
                frozen.pdf());
    }

    void answered(LetterId letter, Delivery answer, Instant now) {
        hidden.lock(List.of(letter));
        // Protected since a second ago: the letter is out, and its row is closed by those who may see it.
        recipients.findById(letter.value()).ifPresent(recipient -> {
            switch (answer) {
                case Delivery.Accepted(var externalId) -> {
                    recipient.sent(now, externalId);
                    freezing.note(recipient, null);
                    events.publishEvent(recipient.happened(LetterHappened.What.SENT, null));
                }
                case Delivery.Unreachable(var detail) -> again(recipient, now, detail);
                case Delivery.Refused(var detail) -> fail(recipient, LetterFailure.REFUSED, detail);
                case Delivery.Uncertain(var detail) -> fail(recipient, LetterFailure.UNCERTAIN, detail);
            }
        });
    }

    private void again(Recipient recipient, Instant now, String detail) {
        Retry.after(recipient.handover().attempts())
                .ifPresentOrElse(
                        wait -> {
                            recipient.tryAgain(now.plus(wait));
                            freezing.note(recipient, detail);
                        },
                        () -> fail(recipient, LetterFailure.UNREACHABLE, detail));
    }

    private void fail(Recipient recipient, LetterFailure why, String detail) {
        recipient.fail(why);
        freezing.note(recipient, detail);
        events.publishEvent(recipient.happened(LetterHappened.What.FAILED, why.name()));
    }
}
