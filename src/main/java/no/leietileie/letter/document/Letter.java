package no.leietileie.letter.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.base.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on the paper.
 *
 * @param title the document's name for those who hear or file it, in the language of the first body; the heading that is
 *     printed comes from the body
 * @param bodies the reader's language first; at least one
 * @param enclosures texts that follow the letter, each on pages of its own
 * @param qrTarget a page on the net that the reader can open with a phone
 */
public record Letter(
        Sender sender,
        Recipient recipient,
        LocalDate date,
        @Nullable String reference,
        @Nullable Contact contact,
        String title,
        List<LetterBody> bodies,
        List<LetterBody> enclosures,
        @Nullable URI qrTarget) {

    public Letter {
        title = Characters.printable(title);
        bodies = List.copyOf(bodies);
        enclosures = List.copyOf(enclosures);
        if (bodies.isEmpty() || title.isBlank()) {
            throw new IllegalArgumentException("A letter has a title and a text");
        }
    }

    /** The language of the reader: that of the first body. */
    public LanguageTag language() {
        return bodies.getFirst().language();
    }
}
