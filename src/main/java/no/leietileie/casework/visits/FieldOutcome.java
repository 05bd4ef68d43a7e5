package no.leietileie.casework.visits;

import java.time.Instant;

/** What became of saving one field. */
public sealed interface FieldOutcome {

    record Saved(Instant at) implements FieldOutcome {}

    /** Somebody else has written something else there; nothing was stored. */
    record ChangedBy(String otherUserName, String theirs) implements FieldOutcome {}
}
