package no.leietileie.letter.mailing.dispatch;

import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.letter.mailing.composing.Composition;
import no.leietileie.letter.mailing.composing.Reprint;
import no.leietileie.letter.mailing.composing.Round;
import no.leietileie.letter.mailing.store.LetterDocument;
import no.leietileie.letter.mailing.store.LetterDocumentRepository;
import no.leietileie.letter.mailing.store.Recipient;
import no.leietileie.letter.pdf.WrittenLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the very file that goes out. */
@Component
class Archive {

    private static final Logger log = LoggerFactory.getLogger(Archive.class);

    private final LetterDocumentRepository documents;
    private final EntityManager entities;
    private final Clock clock;

    Archive(LetterDocumentRepository documents, EntityManager entities, Clock clock) {
        this.documents = documents;
        this.entities = entities;
        this.clock = clock;
    }

    /** By the ids of the letters: what was made at an earlier try stays as it is, for it may have reached its reader. */
    Map<Long, LetterDocument> find(Collection<Recipient> recipients) {
        return documents
                .findAllById(recipients.stream()
                        .map(recipient -> recipient.id().value())
                        .toList())
                .stream()
                .collect(Collectors.toMap(LetterDocument::letter, Function.identity()));
    }

    /** A letter that was kept at an earlier try, for people or a place that are no longer those of the household. */
    static boolean isForOthers(LetterDocument kept, Composition.Written now) {
        return !Reprint.isForSameReaders(kept.data(), now.data());
    }

    /** @return empty when the letter cannot be written */
    Optional<byte[]> write(Round round, Recipient recipient, Composition.Written written) {
        WrittenLetter pdf;
        try {
            pdf = WrittenLetter.of(written.letter(), round.paragraphs());
        } catch (IllegalStateException | IllegalArgumentException e) {
            log.error("Letter {} cannot be written", recipient.id().value(), e);
            return Optional.empty();
        }
        // Not through the repository, which would look first whether there is one.
        entities.persist(new LetterDocument(
                recipient.id(), clock.instant(), sha256(pdf.content()), pdf.pages(), written.data(), pdf.content()));
        return Optional.of(pdf.content());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
