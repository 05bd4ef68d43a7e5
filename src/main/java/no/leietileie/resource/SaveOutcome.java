package no.leietileie.resource;

/** What became of a change. */
public sealed interface SaveOutcome {

    record Saved(ResourceId id) implements SaveOutcome {}

    /** Somebody else has saved since the form was opened; nothing was stored. */
    record ChangedBy(String otherUserName) implements SaveOutcome {}
}
