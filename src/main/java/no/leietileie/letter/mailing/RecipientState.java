package no.leietileie.letter.mailing;

import java.util.Locale;

/** What becomes of the letter to one recipient. */
public enum RecipientState {
    /** Can be sent, or waits for its turn. */
    READY,
    /** Something stands in the way, or somebody has left it out. */
    EXCEPTED,
    /** Not sent because something stood in the way; whoever follows the household up has been told. */
    HELD_BACK,
    /** Handed to another system that has not answered. */
    UNDERWAY,
    /** In the print file, not yet posted. */
    PRINTABLE,
    SENT,
    /** The other system says it has arrived. */
    DELIVERED,
    /** Not sent, and will not be by itself. */
    FAILED,
    /** The mailing was stopped before its turn. */
    CANCELLED;

    /** The words are fixed and may have been read. */
    public boolean isOut() {
        return this == PRINTABLE || this == SENT || this == DELIVERED;
    }

    public String messageKey() {
        return "mailings.letter." + name().toLowerCase(Locale.ROOT);
    }
}
