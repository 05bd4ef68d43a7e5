package no.leietileie.letter.translation;

/** What a paragraph of a version needs in a language. */
public enum ParagraphState {
    /** Nobody has translated it. */
    MISSING,
    /** It was translated, and the source has changed since. */
    STALE,
    DRAFT,
    IN_REVIEW,
    APPROVED;

    static ParagraphState of(TranslationState state) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case IN_REVIEW -> IN_REVIEW;
            case APPROVED -> APPROVED;
        };
    }
}
