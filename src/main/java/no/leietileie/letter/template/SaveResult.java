package no.leietileie.letter.template;

/** What became of a draft that was saved. */
public sealed interface SaveResult {

    record Saved(Draft draft) implements SaveResult {}

    /** Somebody else has saved meanwhile, and nothing was overwritten. @param theirs the text that is stored */
    record Conflict(Draft theirs) implements SaveResult {}

    /** Too long to be stored; nothing was changed. */
    record TooLong() implements SaveResult {}
}
