package no.leietileie.letter.exchange;

import java.util.Locale;

/** Why nothing of a file can be brought in. */
public enum FileProblem {
    EMPTY,
    /** Not closed, or otherwise no XML. */
    BROKEN,
    /** Declares entities, which no such file needs and which could read other files. */
    DECLARES_ENTITIES,
    /** XML, but not XLIFF 2. */
    NOT_XLIFF,
    /** XLIFF 1, which many tools write unless told otherwise. */
    OLD_XLIFF,
    /** XLIFF 2 that breaks its rules. */
    INVALID,
    /** XLIFF that was not made here. */
    FOREIGN,
    OTHER_TEMPLATE,
    OTHER_SOURCE_LANGUAGE,
    OTHER_LANGUAGE;

    /** The end of its texts' keys, such as {@code not-xliff}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
