package no.leietileie.letter.translation;

/** What there is to send. */
public sealed interface TextLookup {

    record Sendable(ApprovedText text) implements TextLookup {}

    /** @param paragraphs how many of them stand in the way; 0 where it is not about paragraphs */
    record NotSendable(Reason reason, long paragraphs) implements TextLookup {}

    enum Reason {
        ARCHIVED,
        /** No version of the source text has been decided. */
        SOURCE_NOT_APPROVED,
        NOT_TRANSLATED,
        STALE,
        NOT_APPROVED
    }
}
