package no.leietileie.register.imports.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.leietileie.base.Folded;
import no.leietileie.register.PersonFacts;
import org.jspecify.annotations.Nullable;

/** Whether two names may be one person's: names change at a wedding, and are spelled in more than one way. */
public final class NameLikeness {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}']+");
    private static final int SHORTEST_MISSPELLED = 4;

    private NameLikeness() {}

    /** The same words, whatever their order, case and accents. */
    public static boolean same(PersonFacts one, PersonFacts other) {
        return words(one).equals(words(other));
    }

    /** A word in common, or two words that differ in at most two letters. */
    static boolean alike(PersonFacts one, PersonFacts other) {
        var words = words(one);
        var others = words(other);
        return words.stream().anyMatch(word -> others.stream().anyMatch(candidate -> alike(word, candidate)));
    }

    /** A key that is equal for the same names. */
    static String key(PersonFacts person) {
        return words(person).stream().sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> words(PersonFacts person) {
        var full = Normalizer.normalize(text(person.givenName()) + " " + person.familyName(), Normalizer.Form.NFC);
        return Arrays.stream(BETWEEN_WORDS.split(full.toLowerCase(Locale.ROOT)))
                .map(Folded::of)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean alike(String word, String other) {
        if (word.equals(other)) {
            return word.length() > 1;
        }
        int shorter = Math.min(word.length(), other.length());
        return shorter >= SHORTEST_MISSPELLED && distance(word, other) <= (shorter >= 2 * SHORTEST_MISSPELLED ? 2 : 1);
    }

    /** Levenshtein's. */
    private static int distance(String word, String other) {
        int[] previous = new int[other.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= word.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
