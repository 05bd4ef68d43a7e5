package no.leietileie.casework.casemeeting;

import java.time.Instant;

/** What became of a text that is saved while it is written. */
public sealed interface TextOutcome {

    record Saved(Instant at) implements TextOutcome {}

    /** Somebody else has written something else there; nothing was stored. */
    record ChangedBy(String name, String theirs) implements TextOutcome {}
}
