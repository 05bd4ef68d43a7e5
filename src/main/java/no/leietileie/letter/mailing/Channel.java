package no.leietileie.letter.mailing;

import java.util.Locale;

/** How a letter reaches its reader. */
public enum Channel {
    /** Printed, put into an envelope and posted. */
    PRINT,
    /** To those who have agreed to it. */
    EMAIL,
    /** KS SvarUt: the digital mailbox, or paper where there is none. */
    SVARUT;

    public String messageKey() {
        return "mailings.channel." + name().toLowerCase(Locale.ROOT);
    }
}
