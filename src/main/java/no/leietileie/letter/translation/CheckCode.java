package no.leietileie.letter.translation;

import java.util.Locale;

/** What can be found wrong without knowing the language. Those that block keep a translation from being approved. */
public enum CheckCode {
    UNTRANSLATED(true),
    FIELD_MISSING(true),
    FIELD_EXTRA(true),
    MARKUP_BROKEN(true),
    MARKUP_DIFFERS(true),
    LINK_DIFFERS(true),
    NUMBER_MISSING(true),
    NUMBER_EXTRA(true),
    DATE_DIFFERS(true),
    FORBIDDEN_TERM(true),
    AGREED_TERM_MISSING(false);

    private final boolean blocking;

    CheckCode(boolean blocking) {
        this.blocking = blocking;
    }

    public boolean blocks() {
        return blocking;
    }

    /** The end of its texts' keys, such as {@code field-missing}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
