package no.leietileie.letter.mailing.composing;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.MailingReference;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.store.DeliveryWish;
import no.leietileie.letter.mailing.store.DeliveryWishRepository;
import no.leietileie.letter.mailing.store.Mailing;
import no.leietileie.letter.mailing.store.MailingRepository;
import no.leietileie.letter.mailing.store.MailingTextRepository;
import no.leietileie.letter.mailing.store.Recipient;
import no.leietileie.letter.mailing.store.RecipientRepository;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.PersonId;
import no.leietileie.register.recipients.RecipientHousehold;
import no.leietileie.register.recipients.RecipientPerson;
import no.leietileie.register.recipients.Recipients;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds out for each recipient of a mailing whether and how the letter can be sent, some hundred households at a time. */
@Component
public class Preparation {

    static final int CHUNK = 200;

    private final MailingRepository mailings;
    private final MailingTextRepository texts;
    private final RecipientRepository recipients;
    private final DeliveryWishRepository wishes;
    private final Recipients register;
    private final Rounds rounds;
    private final RecipientLetters letters;
    private final EntityManager entities;

    Preparation(
            MailingRepository mailings,
            MailingTextRepository texts,
            RecipientRepository recipients,
            DeliveryWishRepository wishes,
            Recipients register,
            Rounds rounds,
            RecipientLetters letters,
            EntityManager entities) {
        this.mailings = mailings;
        this.texts = texts;
        this.recipients = recipients;
        this.wishes = wishes;
        this.register = register;
        this.rounds = rounds;
        this.letters = letters;
        this.entities = entities;
    }

    /**
     * @param after the last household that has been looked at; 0 to begin with
     * @return the last one of those looked at now, or 0 when there is nothing left to do
     */
    @Transactional
    public long prepareNext(MailingId id, long after) {
        Mailing mailing = mailings.lock(id.value()).orElseThrow();
        if (mailing.state() != MailingState.PREPARING) {
            return 0;
        }
        List<Long> households = next(mailing, after);
        if (households.isEmpty()) {
            texts.deleteBefore(id.value(), mailing.round());
            mailing.prepared();
            mailings.flush();
            return 0;
        }
        prepare(mailing, households);
        // Not cleared: a caller may prepare within its own transaction, and would lose what it works on.
        entities.flush();
        return households.getLast();
    }

    /** At the end from the beginning once more: the letter may have been changed meanwhile, which makes everybody due again. */
    private List<Long> next(Mailing mailing, long after) {
        List<Long> households = due(mailing, after);
        return households.isEmpty() && after > 0 ? due(mailing, 0) : households;
    }

    private List<Long> due(Mailing mailing, long after) {
        return recipients.households(mailing.id().value(), mailing.round(), after, Limit.of(CHUNK));
    }

    /** Looks at households again, in a mailing that is being looked through. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void prepare(Mailing mailing, List<Long> households) {
        Round round = rounds.open(mailing);
        Map<HouseholdId, RecipientHousehold> known =
                register.find(households.stream().map(HouseholdId::new).toList());
        Map<Long, DeliveryWish> wished = wishes.findAllById(households).stream()
                .collect(Collectors.toMap(wish -> wish.household().value(), Function.identity()));
        Set<RecipientRepository.Earlier> earlier = new HashSet<>(recipients.earlier(
                households, mailing.template().value(), mailing.id().value()));
        Map<Long, List<Recipient>> stored =
                recipients
                        .findAllByMailingIdAndHouseholdIdInOrderById(
                                mailing.id().value(), households)
                        .stream()
                        .collect(groupingBy(recipient -> recipient.household().value()));
        stored.forEach((household, all) -> {
            RecipientHousehold facts = known.get(new HouseholdId(household));
            if (facts != null) {
                for (Recipient recipient : addressed(mailing, facts, all)) {
                    recipient.begin(mailing.round());
                    look(round, recipient, facts, wished.get(household), earlier);
                }
            }
        });
    }

    /** One letter to all adults, or one to each; those that are too many are taken away. */
    private List<Recipient> addressed(Mailing mailing, RecipientHousehold household, List<Recipient> stored) {
        List<@Nullable PersonId> wanted = new ArrayList<>();
        if (mailing.options().letterPerAdult() && household.adults().size() > 1) {
            household.adults().stream().map(RecipientPerson::id).forEach(wanted::add);
        } else {
            wanted.add(null);
        }
        List<Recipient> spare = new ArrayList<>(stored);
        List<Recipient> kept = new ArrayList<>();
        List<@Nullable PersonId> without = new ArrayList<>();
        for (@Nullable PersonId person : wanted) {
            // What was chosen for somebody stays hers, whoever else has come or gone.
            spare.stream()
                    .filter(one -> Objects.equals(one.person(), person))
                    .findFirst()
                    .ifPresentOrElse(kept::add, () -> without.add(person));
            spare.removeAll(kept);
        }
        for (@Nullable PersonId person : without) {
            kept.add(spare.isEmpty() ? another(mailing, stored, person) : readdressed(spare.removeFirst(), person));
        }
        spare.forEach(recipients::delete);
        return kept;
    }

    private static Recipient readdressed(Recipient recipient, @Nullable PersonId person) {
        recipient.addressTo(person);
        return recipient;
    }

    private Recipient another(Mailing mailing, List<Recipient> stored, @Nullable PersonId person) {
        return recipients.save(
                new Recipient(mailing.id(), mailing.round(), stored.getFirst().addressed(), person));
    }

    private void look(
            Round round,
            Recipient recipient,
            RecipientHousehold household,
            @Nullable DeliveryWish wish,
            Set<RecipientRepository.Earlier> earlier) {
        if (recipient.problem() == RecipientProblem.OUTDATED) {
            return;
        }
        Composition composition = letters.compose(round, recipient, household, wish);
        recipient.describe(composition.description());
        if (recipient.problem() == RecipientProblem.LEFT_OUT) {
            return;
        }
        if (composition instanceof Composition.Stopped(var _, var problem, var detail)) {
            recipient.except(problem, detail);
        } else if (!recipient.isSentAgain() && earlier.contains(earlier(recipient))) {
            recipient.except(RecipientProblem.ALREADY_SENT, "");
        } else {
            recipient.ready();
        }
    }

    private static RecipientRepository.Earlier earlier(Recipient recipient) {
        MailingReference about = recipient.reference();
        return new RecipientRepository.Earlier(
                recipient.household().value(), about == null ? null : about.kind(), about == null ? null : about.id());
    }
}
