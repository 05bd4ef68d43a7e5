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
sealed interface TenantSearch {

    /** The number is only compared by its blind index, valid or not. */
    record ByIdentityNumber(String digits) implements TenantSearch {}

    /**
     * @param words folded; every one must begin a word of the line
     * @param exact compared with the contract number, which then comes first
     */
    record ByWords(List<String> words, String exact) implements TenantSearch {}

    /** Nothing can match: the text holds no letter and no digit. */
    record Nothing() implements TenantSearch {}

    Pattern IDENTITY_NUMBER = Pattern.compile("\\d{6}[ -]?\\d{5}");
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
