package no.leietileie.letter.exchange;

import java.util.Locale;

/** Why a paragraph of a file is rejected, apart from what the checks of its text find. */
public enum UnitProblem {
    /** The text has no such paragraph now. */
    UNKNOWN_PARAGRAPH,
    /** It was translated from other words than those that are frozen now. */
    SOURCE_CHANGED,
    TOO_LONG;

    /** The end of its texts' keys, such as {@code source-changed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
