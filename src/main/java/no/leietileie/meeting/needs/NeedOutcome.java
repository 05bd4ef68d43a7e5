package no.leietileie.meeting.needs;

/** What became of saving what a household needs. */
public sealed interface NeedOutcome {

    record Saved() implements NeedOutcome {}

    /** Somebody else has written something else; nothing was stored. */
    record ChangedBy(String name, Need theirs) implements NeedOutcome {}
}
