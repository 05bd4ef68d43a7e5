package no.leietileie.letter.mailing;

import java.util.Locale;

/** Why a letter was not sent although nothing seemed to stand in the way; the texts say what to do. */
public enum LetterFailure {
    /** The other system does not answer. Tried again by itself. */
    UNREACHABLE,
    /** The other system does not take it: an address that does not exist, a person it does not know. */
    REFUSED,
    /** Interrupted while the other system had it: nobody knows whether it was sent, so it is not sent again by itself. */
    UNCERTAIN,
    /** The other system took it and could not bring it to its reader. */
    NOT_DELIVERED,
    /** The letter could not be made. */
    UNWRITABLE;

    public String messageKey() {
        return "mailings.failure." + name().toLowerCase(Locale.ROOT);
    }
}
