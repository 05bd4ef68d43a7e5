package no.leietileie.letter.document;

import java.util.regex.Pattern;

/**
 * Keeps what was put into a text apart from the direction of its surroundings (Unicode Bidirectional Algorithm, isolates):
 * without it a Norwegian name or number in an Arabic sentence moves or is turned around.
 */
public final class Isolation {

    private static final char FIRST_STRONG = '\u2068';
    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char END = '\u2069';
    private static final Pattern DIRECTION_CONTROLS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /**
     * {@code +47 33 40 60 00}, {@code 404 12 345}, {@code 1 250 000}: groups that belong together in this order. What is
     * isolated already is matched first and has no number.
     */
    private static final Pattern NUMBER_GROUPS = Pattern.compile(
            "[\\u2066-\\u2068][^\\u2069]*\\u2069|(?<!\\d)"
                    + "(?<number>\\+\\d[\\d \\u00A0\\u202F-]*\\d|\\d{2,3}(?: \\d{2,3}){2,}|\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+)(?!\\d)");

    private Isolation() {}

    /** For every merge value. Direction controls inside it are dropped: an unclosed one would turn the rest of the letter. */
    public static String value(String text) {
        return FIRST_STRONG + withoutControls(text) + END;
    }

    /** For what reads from left to right in every language: phone numbers, references, addresses on the net. */
    public static String leftToRight(String text) {
        return LEFT_TO_RIGHT + withoutControls(text) + END;
    }

    /** Isolates the phone numbers and the amounts in groups that stand in a running text. */
    public static String numbers(String text) {
        return NUMBER_GROUPS
                .matcher(text)
                .replaceAll(
                        match -> match.group("number") == null ? match.group() : LEFT_TO_RIGHT + match.group() + END);
    }

    /** Whether something was put into the text. */
    public static boolean isIn(String text) {
        return text.indexOf(END) >= 0;
    }

    public static String withoutControls(String text) {
        return DIRECTION_CONTROLS.matcher(text).replaceAll("");
    }
}
