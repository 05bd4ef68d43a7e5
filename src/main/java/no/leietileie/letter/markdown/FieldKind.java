package no.leietileie.letter.markdown;

/** What a merge field holds, and so how it is written in a language. */
public enum FieldKind {
    TEXT,
    PHONE,
    EMAIL,
    DATE,
    WEEKDAY,
    TIME,
    MONEY,
    NUMBER,
    LANGUAGE
}
