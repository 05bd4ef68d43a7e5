package no.leietileie.register.imports.cell;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of a cell without what only looks like content. */
final class CellText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\ufeff\\u200b]+");
    private static final Pattern ROUNDED_NUMBER = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d{1,3}");
    private static final Set<String> NOTHING = Set.of(
            "",
            "-",
            "--",
            "–",
            "—",
            ".",
            "?",
            "null",
            "(null)",
            "none",
            "n/a",
            "#n/a",
            "#i/t",
            "ukjent",
            "uoppgitt",
            "ikke oppgitt",
            "ikkje oppgitt",
            "unknown");

    private CellText() {}

    /** Every kind of space becomes one ordinary space. */
    static String spaced(String text) {
        if (isSpaced(text)) {
            return text;
        }
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** Most cells are: a register has millions of them, and the pattern is ten times as slow as a look. */
    private static boolean isSpaced(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == ' ' && before == ' ') || (c < ' ') || (c > '~' && !Character.isLetter(c))) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    static boolean isNothing(String text) {
        return text.isBlank() || NOTHING.contains(spaced(text).toLowerCase(Locale.ROOT));
    }

    static boolean isRoundedNumber(String text) {
        boolean hasExponent = text.indexOf('E') >= 0 || text.indexOf('e') >= 0;
        return hasExponent && ROUNDED_NUMBER.matcher(withoutSpaces(text)).matches();
    }
}
