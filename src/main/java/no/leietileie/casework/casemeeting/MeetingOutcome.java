package no.leietileie.casework.casemeeting;

/** What became of a change to a meeting or its agenda. */
public sealed interface MeetingOutcome {

    record Stored(MeetingRow now) implements MeetingOutcome {}

    /** Somebody else has changed it since it was shown; nothing was stored. */
    record ChangedBy(String name) implements MeetingOutcome {}
}
