package no.leietileie.register.tenants;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody typed into the search field, understood. */
public sealed interface TenantSearch {

    /** The number is only compared by its blind index, valid or not. */
    record ByIdentityNumber(String digits) implements TenantSearch {}

    /**
     * @param words folded; every one must begin a word of the line
     * @param exact compared with the contract number, which then comes first
     */
    record ByWords(List<String> words, String exact) implements TenantSearch {}

    /** Nothing can match: the text holds no letter and no digit. */
    record Nothing() implements TenantSearch {}

    /** Eleven digits however they are spaced, as in 01.01.80 12337. */
    Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)\\d(?:[ .,/-]{0,2}\\d){10}(?!\\d)");

    Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    int MOST_WORDS = 12;

    static TenantSearch of(String text) {
        var stripped = text.strip();
        if (IDENTITY_NUMBER.matcher(stripped).matches()) {
            return new ByIdentityNumber(stripped.replaceAll("\\D", ""));
        }
        var words = words(stripped);
        return words.isEmpty() ? new Nothing() : new ByWords(words, stripped);
    }

    /** Whether a number that may be somebody's stands in the text, alone or among words. */
    static boolean holdsIdentityNumber(String text) {
        return IDENTITY_NUMBER.matcher(text).find();
    }

    /** What the full-text index is asked for. */
    static String booleanQuery(Collection<String> words) {
        return words.stream().map(word -> "+zz" + word + "*").collect(Collectors.joining(" "));
    }

    /** What a line is compared with when it is read without the index. */
    static String pattern(String word) {
        return "% zz" + word + "%";
    }

    /** The same folding as in the projection of the tenant list; accents are left to the collation. */
    private static List<String> words(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("æ", "a")
                .replace("ø", "o")
                .replace("å", "a")
                .replace("ı", "i")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("aa", "a");
        return Arrays.stream(NOT_WORD.split(folded))
                .filter(word -> !word.isEmpty())
                .map(word -> Optional.of(word).filter(w -> w.length() <= 60).orElseGet(() -> word.substring(0, 60)))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
