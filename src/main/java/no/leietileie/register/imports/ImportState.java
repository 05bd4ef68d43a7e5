package no.leietileie.register.imports;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far an import has come, and what may follow. */
public enum ImportState {
    /** The file lies here; nobody has looked into it. */
    RECEIVED,
    /** A job stages the rows or compares them with the register. */
    READING,
    /** The header does not say where the contract number or the tenant's name stands. */
    NEEDS_MAPPING,
    /** The dry run is done; nothing has been stored in the register. */
    CHECKED,
    APPLYING,
    APPLIED,
    /** Stopped between two chunks: what was applied stays. */
    CANCELLED,
    /** As {@link #CANCELLED}, but nobody wanted it: taking the rows in failed again and again. */
    INTERRUPTED,
    UNDOING,
    /** Undoing failed again and again; what was undone stays undone. */
    UNDO_INTERRUPTED,
    UNDONE,
    REFUSED,
    DISCARDED;

    public boolean canBecome(ImportState next) {
        return next().contains(next);
    }

    /** Whether a job works on it or is about to. */
    public boolean isBusy() {
        return this == RECEIVED || this == READING || this == APPLYING || this == UNDOING;
    }

    /** Whether it is known what becomes of each row. */
    public boolean isCounted() {
        return switch (this) {
            case CHECKED, APPLYING, APPLIED, CANCELLED, INTERRUPTED, UNDOING, UNDO_INTERRUPTED, UNDONE -> true;
            case RECEIVED, READING, NEEDS_MAPPING, REFUSED, DISCARDED -> false;
        };
    }

    /** Whether held rows can be decided about. */
    public boolean takesDecisions() {
        return this == APPLIED || hasRowsLeft();
    }

    /** Whether it goes no further until somebody has said how. */
    public boolean waits() {
        return this == NEEDS_MAPPING || this == CHECKED || isInterrupted();
    }

    /** Whether it stopped with rows that are still to be taken in. */
    public boolean hasRowsLeft() {
        return this == CANCELLED || this == INTERRUPTED;
    }

    /** Whether its job was given up. */
    public boolean isInterrupted() {
        return this == INTERRUPTED || this == UNDO_INTERRUPTED;
    }

    public boolean canBeDiscarded() {
        return canBecome(DISCARDED);
    }

    public String messageKey() {
        return "register.import.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Set<ImportState> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(READING, REFUSED, DISCARDED);
            case READING -> EnumSet.of(NEEDS_MAPPING, CHECKED, REFUSED, DISCARDED);
            case NEEDS_MAPPING -> EnumSet.of(READING, DISCARDED);
            case CHECKED -> EnumSet.of(READING, APPLYING, DISCARDED);
            case APPLYING -> EnumSet.of(APPLIED, CANCELLED, INTERRUPTED);
            case CANCELLED, INTERRUPTED -> EnumSet.of(APPLYING, UNDOING);
            case APPLIED -> EnumSet.of(UNDOING);
            case UNDOING -> EnumSet.of(UNDONE, UNDO_INTERRUPTED);
            // What could not be undone may be undone later, when what was built on it is gone.
            case UNDONE, UNDO_INTERRUPTED -> EnumSet.of(UNDOING);
            case REFUSED, DISCARDED -> EnumSet.noneOf(ImportState.class);
        };
    }
}
