package no.leietileie.casework.stages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param pausedFrom where the household was before a pause; null when it is not paused */
public record CasePosition(
        Stage stage, LocalDate enteredOn, @Nullable Stage pausedFrom) {}
