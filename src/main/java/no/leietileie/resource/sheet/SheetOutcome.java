package no.leietileie.resource.sheet;

/** What became of reading a sheet. */
public sealed interface SheetOutcome {

    record Read(SheetReport report) implements SheetOutcome {}

    record Refused(SheetRefusal refusal) implements SheetOutcome {}
}
