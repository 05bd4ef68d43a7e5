package no.leietileie.letter.translation;

import java.util.Locale;

/** Why a term was not stored. */
public enum TermProblem {
    /** The language has an agreement about it already. */
    EXISTS,
    /** A word cannot be agreed and forbidden at once. */
    AGREED_AND_FORBIDDEN;

    /** The end of its texts' keys, such as {@code exists}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
