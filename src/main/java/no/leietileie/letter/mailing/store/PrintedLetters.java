package no.leietileie.letter.mailing.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.recipients.RecipientHousehold;
import no.leietileie.register.recipients.Recipients;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Walks through the letters that go on paper, a few at a time. */
@Component
public class PrintedLetters {

    private static final int CHUNK = 50;
    private static final int COUNTED = 500;

    /** Does something with a letter; its number is its place in the file, from 1. */
    public interface Visitor {
        void visit(long number, PrintedLetter letter);
    }

    private final RecipientRepository recipients;
    private final LetterDocumentRepository documents;
    private final Recipients register;
    private final EntityManager entities;
    private final Clock clock;

    PrintedLetters(
            RecipientRepository recipients,
            LetterDocumentRepository documents,
            Recipients register,
            EntityManager entities,
            Clock clock) {
        this.recipients = recipients;
        this.documents = documents;
        this.register = register;
        this.entities = entities;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** How many {@link #forEach} would find. */
    public long count(MailingId mailing) {
        List<Long> ids = recipients.printed(mailing.value());
        long count = 0;
        for (int from = 0; from < ids.size(); from += COUNTED) {
            List<HouseholdId> households =
                    recipients.householdsOf(ids.subList(from, Math.min(ids.size(), from + COUNTED))).stream()
                            .map(HouseholdId::new)
                            .toList();
            Map<HouseholdId, RecipientHousehold> known = register.find(households);
            count += households.stream()
                    .filter(household -> isOpen(known.get(household)))
                    .count();
        }
        return count;
    }

    /** In the order in which the post wants them; returns how many there were. */
    public long forEach(MailingId mailing, Visitor visitor) {
        List<Long> ids = recipients.printed(mailing.value());
        long number = 0;
        for (int from = 0; from < ids.size(); from += CHUNK) {
            for (PrintedLetter letter : read(ids.subList(from, Math.min(ids.size(), from + CHUNK)))) {
                visitor.visit(++number, letter);
            }
            entities.flush();
            entities.clear();
        }
        return number;
    }

    private List<PrintedLetter> read(List<Long> ids) {
        Map<Long, Recipient> found = recipients.findAllById(ids).stream()
                .collect(Collectors.toMap(recipient -> recipient.id().value(), Function.identity()));
        Map<Long, KeptLetter> kept =
                documents.kept(ids).stream().collect(Collectors.toMap(KeptLetter::letter, Function.identity()));
        Map<HouseholdId, RecipientHousehold> households =
                register.find(found.values().stream().map(Recipient::household).toList());
        return ids.stream()
                .filter(id -> found.containsKey(id) && kept.containsKey(id))
                .map(id ->
                        new PrintedLetter(Objects.requireNonNull(found.get(id)), Objects.requireNonNull(kept.get(id))))
                .filter(letter -> isOpen(households.get(letter.recipient().household())))
                .toList();
    }

    private static boolean isOpen(@Nullable RecipientHousehold household) {
        return household != null && household.protection() == Protection.NONE;
    }
}
