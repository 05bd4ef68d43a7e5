package no.leietileie.letter.mailing.dispatch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import no.leietileie.letter.mailing.composing.Composition;
import no.leietileie.letter.mailing.composing.Reprint;
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
    private final Clock clock;

    Archive(LetterDocumentRepository documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * A letter that is tried again stays as it is: the first try may have reached its reader.
     *
     * @return empty when the letter cannot be written
     */
    Optional<byte[]> keep(Recipient recipient, Composition.Written written) {
        return documents
                .findById(recipient.id().value())
                .map(LetterDocument::content)
                .or(() -> write(recipient, written));
    }

    /** A letter that was kept at an earlier try, for people or a place that are no longer those of the household. */
    boolean isForOthers(Recipient recipient, Composition.Written now) {
        return documents
                .findById(recipient.id().value())
                .filter(kept -> !Reprint.isForSameReaders(kept.data(), now.data()))
                .isPresent();
    }

    private Optional<byte[]> write(Recipient recipient, Composition.Written written) {
        WrittenLetter pdf;
        try {
            pdf = WrittenLetter.of(written.letter());
        } catch (IllegalStateException | IllegalArgumentException e) {
            log.error("Letter {} cannot be written", recipient.id().value(), e);
            return Optional.empty();
        }
        documents.save(new LetterDocument(
                recipient.id(), clock.instant(), sha256(pdf.content()), pdf.pages(), written.data(), pdf.content()));
        documents.flush();
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
