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
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.RecipientState;
import no.leietileie.letter.mailing.channel.Channels;
import no.leietileie.letter.mailing.channel.Delivery;
import no.leietileie.letter.mailing.channel.OutgoingLetter;
import no.leietileie.letter.mailing.composing.Composition;
import no.leietileie.letter.mailing.composing.RecipientLetters;
import no.leietileie.letter.mailing.composing.Round;
import no.leietileie.letter.mailing.store.DeliveryWishRepository;
import no.leietileie.letter.mailing.store.HiddenRecipients;
import no.leietileie.letter.mailing.store.LetterStatus;
import no.leietileie.letter.mailing.store.LetterStatusRepository;
import no.leietileie.letter.mailing.store.MailingRepository;
import no.leietileie.letter.mailing.store.Recipient;
import no.leietileie.letter.mailing.store.RecipientRepository;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.recipients.RecipientHousehold;
import no.leietileie.register.recipients.RecipientPerson;
import no.leietileie.register.recipients.Recipients;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of one letter, each in a transaction of its own. */
@Component
@Transactional
class LetterSteps {

    private final MailingRepository mailings;
    private final RecipientRepository recipients;
    private final HiddenRecipients hidden;
    private final LetterStatusRepository statuses;
    private final DeliveryWishRepository wishes;
    private final Recipients register;
    private final RecipientLetters letters;
    private final Archive archive;
    private final Channels channels;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterSteps(
            MailingRepository mailings,
            RecipientRepository recipients,
            HiddenRecipients hidden,
            LetterStatusRepository statuses,
            DeliveryWishRepository wishes,
            Recipients register,
            RecipientLetters letters,
            Archive archive,
            Channels channels,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mailings = mailings;
        this.recipients = recipients;
        this.hidden = hidden;
        this.statuses = statuses;
        this.wishes = wishes;
        this.register = register;
        this.letters = letters;
        this.archive = archive;
        this.channels = channels;
        this.events = events;
        this.clock = clock;
    }

    record Outgoing(Channel channel, OutgoingLetter letter) {}

    /** @param outgoing what is to be handed over now */
    record Frozen(boolean goesOn, Optional<Outgoing> outgoing) {

        static final Frozen STOP = new Frozen(false, Optional.empty());
        static final Frozen DONE = new Frozen(true, Optional.empty());
    }

    /** What is true now decides, not what was true when the letter was looked through. */
    Frozen freeze(Round round, LetterId letter) {
        // Locked before anything is read, or what another job has just done would not be seen.
        Optional<HouseholdId> household = hidden.lock(letter);
        if (mailings.findById(round.mailing().value())
                .filter(mailing -> mailing.state() == MailingState.SENDING)
                .isEmpty()) {
            return Frozen.STOP;
        }
        if (household.isEmpty()) {
            return Frozen.DONE;
        }
        Optional<Recipient> found = recipients.findById(letter.value());
        if (found.isEmpty()) {
            takeOut(round, letter, household.get());
            return Frozen.DONE;
        }
        return isDue(found.get()) ? freeze(round, found.get()) : Frozen.DONE;
    }

    private boolean isDue(Recipient recipient) {
        Instant next = recipient.nextAttemptAt();
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

    private Frozen freeze(Round round, Recipient recipient) {
        RecipientHousehold household =
                register.find(List.of(recipient.household())).get(recipient.household());
        if (household == null) {
            holdBack(recipient, RecipientProblem.PROTECTED, "");
            return Frozen.DONE;
        }
        Composition composition = letters.compose(
                round,
                recipient,
                household,
                wishes.findById(recipient.household().value()).orElse(null));
        if (composition instanceof Composition.Stopped(var _, var problem, var detail)) {
            // A text that was there when the letter was looked through cannot be missing: the tenant's language is
            // another.
            holdBack(
                    recipient,
                    problem == RecipientProblem.NO_APPROVED_TEXT ? RecipientProblem.TEXT_CHANGED : problem,
                    detail);
            return Frozen.DONE;
        }
        Composition.Written written = (Composition.Written) composition;
        if (!round.areTextsApproved(written)) {
            holdBack(recipient, RecipientProblem.TEXT_CHANGED, "");
            return Frozen.DONE;
        }
        if (archive.isForOthers(recipient, written)) {
            holdBack(recipient, RecipientProblem.OUTDATED, "");
            return Frozen.DONE;
        }
        recipient.describe(written.description());
        return freeze(recipient, household, written);
    }

    private Frozen freeze(Recipient recipient, RecipientHousehold household, Composition.Written written) {
        Optional<byte[]> pdf = archive.keep(recipient, written);
        if (pdf.isEmpty()) {
            recipient.fail(LetterFailure.UNWRITABLE);
            note(recipient, LetterFailure.UNWRITABLE.name());
            events.publishEvent(recipient.happened(LetterHappened.What.FAILED, LetterFailure.UNWRITABLE.name()));
            return Frozen.DONE;
        }
        Channel channel = recipient.channel();
        if (!channels.get(channel).leavesTheProduct()) {
            recipient.print();
            note(recipient, null);
            return Frozen.DONE;
        }
        recipient.handOver(clock.instant());
        note(recipient, channel.name());
        List<RecipientPerson> readers = RecipientLetters.readers(household, recipient.person());
        return new Frozen(
                true, Optional.of(new Outgoing(channel, outgoing(recipient, written.letter(), readers, pdf.get()))));
    }

    private OutgoingLetter outgoing(Recipient recipient, Letter letter, List<RecipientPerson> readers, byte[] pdf) {
        RecipientPerson reader = readers.getFirst();
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
                pdf);
    }

    private void holdBack(Recipient recipient, RecipientProblem problem, String detail) {
        recipient.except(problem, detail);
        recipient.holdBack();
        note(recipient, problem.name());
        events.publishEvent(recipient.happened(LetterHappened.What.HELD_BACK, problem.name()));
    }

    void answered(LetterId letter, Delivery answer, Instant now) {
        hidden.lock(letter);
        // Protected since a second ago: the letter is out, and its row is closed by those who may see it.
        recipients.findById(letter.value()).ifPresent(recipient -> {
            switch (answer) {
                case Delivery.Accepted(var externalId) -> {
                    recipient.sent(now, externalId);
                    note(recipient, null);
                    events.publishEvent(recipient.happened(LetterHappened.What.SENT, null));
                }
                case Delivery.Unreachable(var detail) -> again(recipient, now, detail);
                case Delivery.Refused(var detail) -> fail(recipient, LetterFailure.REFUSED, detail);
                case Delivery.Uncertain(var detail) -> fail(recipient, LetterFailure.UNCERTAIN, detail);
            }
        });
    }

    private void again(Recipient recipient, Instant now, String detail) {
        Retry.after(recipient.attempts())
                .ifPresentOrElse(
                        wait -> {
                            recipient.tryAgain(now.plus(wait));
                            note(recipient, detail);
                        },
                        () -> fail(recipient, LetterFailure.UNREACHABLE, detail));
    }

    private void fail(Recipient recipient, LetterFailure why, String detail) {
        recipient.fail(why);
        note(recipient, detail);
        events.publishEvent(recipient.happened(LetterHappened.What.FAILED, why.name()));
    }

    private void note(Recipient recipient, @Nullable String detail) {
        statuses.save(new LetterStatus(recipient.id(), recipient.state().name(), detail, clock.instant()));
    }
}
