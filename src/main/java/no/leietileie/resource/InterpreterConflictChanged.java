package no.leietileie.resource;

import java.util.Map;
import no.leietileie.base.BusinessEvent;

/** It was noted that an interpreter must not, or after all may, interpret for a household. */
public record InterpreterConflictChanged(ResourceId interpreter, Long householdId, boolean noted)
        implements BusinessEvent {

    @Override
    public String type() {
        return noted ? "interpreter.conflict-noted" : "interpreter.conflict-cleared";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("resource", Long.toString(interpreter.value()));
    }
}
