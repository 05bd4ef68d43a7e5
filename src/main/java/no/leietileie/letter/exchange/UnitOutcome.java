package no.leietileie.letter.exchange;

import java.util.Locale;

/** What bringing a paragraph of a file in would do. In the order in which a reader wants to know. */
public enum UnitOutcome {
    /** Cannot be brought in. */
    REJECTED,
    /** Somebody has changed the translation here since the file was made. */
    CONFLICT,
    CHANGED,
    NEW,
    /** Nobody has translated it. */
    UNTRANSLATED,
    /** It says what is here already. */
    UNCHANGED;

    public boolean canBeStored() {
        return this == CONFLICT || this == CHANGED || this == NEW;
    }

    /** The end of its texts' keys, such as {@code conflict}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
