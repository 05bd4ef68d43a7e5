package no.leietileie.register.imports;

import java.util.Locale;

/** Why a row waits for a person. */
public enum HoldReason {
    /** Somebody of that name and birth date, or with that number in several households, is stored already. */
    POSSIBLE_DUPLICATE_HOUSEHOLD,
    /** The same identity number with quite another name, or the same contract with another person. */
    IDENTITY_CONTRADICTS_NAME,
    /** An earlier file protected the household, and this one says that its address is open. */
    PROTECTION_REMOVED,
    /** The file says two things about one contract. */
    CONTRADICTING_DUPLICATE_ROWS;

    public String messageKey() {
        return "register.import.held." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
