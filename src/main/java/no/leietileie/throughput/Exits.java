package no.leietileie.throughput;

import java.util.Map;

/** Exits of one year by kind, with their sum and that of those to ownership. */
public record Exits(Map<ExitKind, ShownCount> byKind, ShownCount toOwnership, ShownCount all) {}
