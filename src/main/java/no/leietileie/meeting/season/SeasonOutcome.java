package no.leietileie.meeting.season;

/** What came of saving a season. */
public sealed interface SeasonOutcome {

    record Saved() implements SeasonOutcome {}

    /** Nothing was stored: this colleague had changed it in the meantime. */
    record ChangedBy(String name) implements SeasonOutcome {}

    /** Nothing was stored: a plan is being made of it. */
    record BeingPlanned() implements SeasonOutcome {}
}
