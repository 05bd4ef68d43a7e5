package no.leietileie.letter.translation;

import java.util.Locale;

/** How far a letter has come in a language. */
public enum CoverageState {
    /** Nothing of the template has been frozen, so that there is nothing to translate. */
    NO_SOURCE,
    /** The Norwegian text is frozen and not decided. */
    SOURCE_UNDECIDED,
    MISSING,
    /** It was approved once, and the source has changed since. */
    STALE,
    UNDER_WAY,
    /** All is translated and waits for a colleague. */
    IN_REVIEW,
    APPROVED;

    static CoverageState of(LanguageProgress progress) {
        if (progress.isComplete()) {
            return APPROVED;
        }
        if (progress.stale() > 0) {
            return STALE;
        }
        if (progress.missing() == progress.total()) {
            return MISSING;
        }
        return progress.draft() + progress.missing() == 0 ? IN_REVIEW : UNDER_WAY;
    }

    /** Whether somebody who reads the language waits for it. */
    public boolean isGap() {
        return this != APPROVED && this != NO_SOURCE;
    }

    /** The end of its texts' keys, such as {@code under-way}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
