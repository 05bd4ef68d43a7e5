package no.leietileie.letter.mailing.dispatch;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.mailing.LetterFailure;
import no.leietileie.letter.mailing.LetterHappened;
import no.leietileie.letter.mailing.LetterWritten;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.composing.Composition;
import no.leietileie.letter.mailing.composing.RecipientLetters;
import no.leietileie.letter.mailing.composing.Round;
import no.leietileie.letter.mailing.store.DeliveryWish;
import no.leietileie.letter.mailing.store.DeliveryWishRepository;
import no.leietileie.letter.mailing.store.LetterDocument;
import no.leietileie.letter.mailing.store.LetterStatus;
import no.leietileie.letter.mailing.store.LetterStatusRepository;
import no.leietileie.letter.mailing.store.Recipient;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.recipients.RecipientHousehold;
import no.leietileie.register.recipients.RecipientPerson;
import no.leietileie.register.recipients.Recipients;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes letters final: what is true now decides, not what was true when they were looked through. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LetterFreezing {

    private final Recipients register;
    private final DeliveryWishRepository wishes;
    private final RecipientLetters letters;
    private final Archive archive;
    private final LetterStatusRepository statuses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterFreezing(
            Recipients register,
            DeliveryWishRepository wishes,
            RecipientLetters letters,
            Archive archive,
            LetterStatusRepository statuses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.wishes = wishes;
        this.letters = letters;
        this.archive = archive;
        this.statuses = statuses;
        this.events = events;
        this.clock = clock;
    }

    /** What is known now about the households of some letters, and which of the letters were made at an earlier try. */
    record Facts(
            Map<HouseholdId, RecipientHousehold> households,
            Map<HouseholdId, DeliveryWish> wishes,
            Map<Long, LetterDocument> kept) {

        @Nullable
        RecipientHousehold of(Recipient recipient) {
            return households.get(recipient.household());
        }

        @Nullable
        DeliveryWish wish(Recipient recipient) {
            return wishes.get(recipient.household());
        }
    }

    /** A letter that can go out as it is. */
    record Frozen(Letter letter, List<RecipientPerson> readers, byte[] pdf) {}

    /** Reads for all of them at once: one by one it would be most of the time that a mailing takes. */
    Facts read(Collection<Recipient> recipients) {
        Set<HouseholdId> households =
                recipients.stream().map(Recipient::household).collect(Collectors.toSet());
        return new Facts(
                register.find(households),
                wishes.findAllById(households.stream().map(HouseholdId::value).toList()).stream()
                        .collect(Collectors.toMap(DeliveryWish::household, Function.identity())),
                archive.find(recipients));
    }

    /** Empty for a letter that cannot be sent: the recipient says why, and whoever must hear of it does. */
    Optional<Frozen> freeze(Round round, Recipient recipient, Facts facts) {
        RecipientHousehold household = facts.of(recipient);
        if (household == null) {
            holdBack(recipient, RecipientProblem.PROTECTED, "");
            return Optional.empty();
        }
        return switch (letters.compose(round, recipient, household, facts.wish(recipient))) {
            case Composition.Stopped(var _, var problem, var detail) -> {
                // A text that was there when the letter was looked through cannot be missing: the tenant's language is
                // another.
                holdBack(
                        recipient,
                        problem == RecipientProblem.NO_APPROVED_TEXT ? RecipientProblem.TEXT_CHANGED : problem,
                        detail);
                yield Optional.empty();
            }
            case Composition.Written written -> keep(round, recipient, household, written, facts);
        };
    }

    private Optional<Frozen> keep(
            Round round, Recipient recipient, RecipientHousehold household, Composition.Written written, Facts facts) {
        LetterDocument kept = facts.kept().get(recipient.id().value());
        if (!round.areTextsApproved(written)) {
            holdBack(recipient, RecipientProblem.TEXT_CHANGED, "");
            return Optional.empty();
        }
        if (kept != null && Archive.isForOthers(kept, written)) {
            holdBack(recipient, RecipientProblem.OUTDATED, "");
            return Optional.empty();
        }
        recipient.describe(written.description());
        Optional<byte[]> pdf = kept == null ? archive.write(round, recipient, written) : Optional.of(kept.content());
        if (pdf.isEmpty()) {
            recipient.fail(LetterFailure.UNWRITABLE);
            note(recipient, LetterFailure.UNWRITABLE.name());
            events.publishEvent(recipient.happened(LetterHappened.What.FAILED, LetterFailure.UNWRITABLE.name()));
        }
        List<RecipientPerson> readers = RecipientLetters.readers(household, recipient.person());
        return pdf.map(content -> new Frozen(written.letter(), readers, content));
    }

    private void holdBack(Recipient recipient, RecipientProblem problem, String detail) {
        recipient.except(problem, detail);
        recipient.holdBack();
        note(recipient, problem.name());
        events.publishEvent(recipient.happened(LetterHappened.What.HELD_BACK, problem.name()));
    }

    /** It stays here until somebody prints it. */
    void print(Recipient recipient) {
        recipient.print();
        note(recipient, null);
        tell(recipient);
    }

    /** What it says counts as told from now on. */
    void tell(Recipient recipient) {
        events.publishEvent(new LetterWritten(recipient.id(), recipient.household(), recipient.reference()));
    }

    void note(Recipient recipient, @Nullable String detail) {
        statuses.save(new LetterStatus(recipient.id(), recipient.state().name(), detail, clock.instant()));
    }
}
