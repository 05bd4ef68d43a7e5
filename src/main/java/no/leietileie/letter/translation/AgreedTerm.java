package no.leietileie.letter.translation;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    public boolean isIn(String source) {
        return stands(term, source.toLowerCase(Locale.ROOT));
    }

    /** Whether a translation has an agreed word and none that is forbidden. */
    public boolean isFollowedBy(String translated) {
        String text = translated.toLowerCase(Locale.ROOT);
        return (agreed.isEmpty() || agreed.stream().anyMatch(word -> stands(word, text)))
                && forbidden.stream().noneMatch(word -> stands(word, text));
    }

    /** Whether a word of the text, which is in lower case, begins with the term. */
    static boolean stands(String term, String text) {
        return places(term, text).findAny().isPresent();
    }

    /** Where words begin with the term, in whatever case. */
    static Stream<MatchResult> places(String term, String text) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])" + Pattern.quote(term))
                .matcher(text)
                .results();
    }
}
