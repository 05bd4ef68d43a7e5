package no.leietileie.letter.markdown;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * {@code {{key}}} in a text.
 *
 * @param start of the braces in the text
 * @param end behind the braces
 */
public record Placeholder(String key, int start, int end) {

    /** Wide enough to take in misspelt keys, so that they are told as such and not as stray braces. */
    private static final Pattern PATTERN = Pattern.compile("(?<!\\{)\\{\\{\\s*([\\p{L}\\d._-]+)\\s*}}(?!})");

    public static List<Placeholder> in(CharSequence text) {
        return PATTERN.matcher(text).results().map(Placeholder::of).toList();
    }

    private static Placeholder of(MatchResult match) {
        return new Placeholder(match.group(1), match.start(), match.end());
    }

    /** The text with every placeholder blanked out, so that positions stay. */
    public static String blanked(CharSequence text) {
        return PATTERN.matcher(text).replaceAll(match -> " ".repeat(match.end() - match.start()));
    }
}
