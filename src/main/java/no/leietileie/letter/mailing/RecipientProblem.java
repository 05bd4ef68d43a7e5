package no.leietileie.letter.mailing;

import java.util.Locale;

/** Why a letter cannot be sent; the first that applies stands for the recipient, so that the counts add up. */
public enum RecipientProblem {
    /** Such a household gets letters through other people than us. */
    PROTECTED,
    /** No lease runs: it has moved out. */
    MOVED_OUT,
    /** No party of the lease is of age. */
    NO_ADDRESSEE,
    NO_ADDRESS,
    /** The household has had this very letter. */
    ALREADY_SENT,
    /** No approved text in the tenant's language. */
    NO_APPROVED_TEXT,
    /** The text was changed or taken back after the letter had been looked through. */
    TEXT_CHANGED,
    /** The text asks for something that is not known. */
    MISSING_VALUE,
    /** A character that no typeface has. */
    MISSING_GLYPH,
    /** What the letter is about has changed since. */
    OUTDATED,
    /** Somebody left it out; nobody is told. */
    LEFT_OUT;

    public String messageKey() {
        return "mailings.problem." + name().toLowerCase(Locale.ROOT);
    }
}
