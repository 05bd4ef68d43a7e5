package no.leietileie.letter.mailing;

import java.util.Locale;

public enum PauseReason {
    /** Somebody wanted it. */
    ASKED,
    /** The database has no room for more letters. */
    NO_ROOM;

    public String messageKey() {
        return "mailings.pause." + name().toLowerCase(Locale.ROOT);
    }
}
