package no.leietileie.meeting.day;

/** What became of saving one field. */
public sealed interface NoteOutcome {

    record Saved() implements NoteOutcome {}

    /** Somebody else has written something else there; nothing was stored. */
    record ChangedBy(String name, String theirs) implements NoteOutcome {}
}
