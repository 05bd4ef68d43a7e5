package no.leietileie.letter.document;

import java.util.List;
import no.leietileie.base.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * The municipality on its letterhead.
 *
 * @param language of its name and address
 * @param addressLines street, postcode and place, at most {@value #MOST_LINES}
 * @param logo read once for a mailing, not for each letter
 */
public record Sender(
        LanguageTag language,
        String name,
        List<String> addressLines,
        @Nullable LetterLogo logo) {

    public static final int MOST_LINES = 3;

    public Sender {
        name = Characters.printable(name);
        addressLines = addressLines.stream().map(Characters::printable).toList();
        if (addressLines.size() > MOST_LINES) {
            throw new IllegalArgumentException("More than " + MOST_LINES + " lines of a sender's address");
        }
    }
}
