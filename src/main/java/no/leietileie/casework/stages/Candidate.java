package no.leietileie.casework.stages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A household that may still be visited. @param lastContact when it was last contacted, by the steps that stand */
public record Candidate(
        long householdId, Stage stage, @Nullable LocalDate lastContact) {}
