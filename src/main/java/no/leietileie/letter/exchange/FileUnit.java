package no.leietileie.letter.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph as it stands in a file.
 *
 * @param key of the paragraph, as written
 * @param target null where nobody has translated
 * @param seen the version of the translation that was in the product when the file was made: a number, {@value #NONE}, or null
 *     when a tool has dropped it
 */
record FileUnit(
        String key,
        String source,
        @Nullable String target,
        @Nullable String seen) {

    static final String NONE = "none";

    static String seen(@Nullable Long version) {
        return version == null ? NONE : Long.toString(version);
    }

    /** Whether the translation is still the one the translator saw. */
    boolean hasSeen(@Nullable Long version) {
        return seen(version).equals(seen);
    }
}
