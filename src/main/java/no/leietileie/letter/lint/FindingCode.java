package no.leietileie.letter.lint;

import java.util.Locale;

/** Kinds of findings. Those that block keep a template from being published; the others are advice. */
public enum FindingCode {
    UNKNOWN_FIELD(true),
    FIELD_OF_OTHER_LETTERS(true),
    STRAY_BRACES(true),
    UNKNOWN_CONDITION(true),
    LONE_CONDITION(true),
    FOREIGN_CODE(true),
    RAW_HTML(true),
    FORBIDDEN_MARKUP(true),
    LEFTOVER_EMPHASIS(true),
    BROKEN_LINK(true),
    FORBIDDEN_LINK(true),
    BROKEN_HEADING(true),
    TITLE_MISSING(true),
    SECOND_TITLE(true),
    HEADING_JUMP(true),
    TOO_LONG(true),
    LONG_SENTENCE(false),
    LONG_PARAGRAPH(false),
    DISCOURAGED_WORD(false),
    UNEXPLAINED_TERM(false),
    PASSIVE(false),
    CAPITALS(false);

    private final boolean blocking;

    FindingCode(boolean blocking) {
        this.blocking = blocking;
    }

    public boolean blocks() {
        return blocking;
    }

    /** The end of its texts' keys, such as {@code unknown-field}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
