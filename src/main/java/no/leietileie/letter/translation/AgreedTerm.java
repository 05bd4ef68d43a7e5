package no.leietileie.letter.translation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a Norwegian term is said in a language.
 *
 * @param agreed any of them will do; the beginning of a word is enough, for languages that inflect
 * @param forbidden must not stand in a translation
 */
public record AgreedTerm(String term, List<String> agreed, List<String> forbidden) {

    public AgreedTerm {
        agreed = List.copyOf(agreed);
        forbidden = List.copyOf(forbidden);
    }

    /** Whether a word of the text, which is in lower case, begins with the term. */
    static boolean stands(String term, String text) {
        return Pattern.compile("(?<![\\p{L}\\p{M}])" + Pattern.quote(term.toLowerCase(Locale.ROOT)))
                .matcher(text)
                .find();
    }
}
