package no.leietileie.casework.visits.planning;

import no.leietileie.casework.visits.InterpretingMode;
import no.leietileie.resource.ResourceId;

/** An interpreter, and how she would interpret. */
public record Interpreting(ResourceId interpreter, InterpretingMode mode) {}
