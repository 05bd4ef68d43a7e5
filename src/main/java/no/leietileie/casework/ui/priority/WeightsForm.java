package no.leietileie.casework.ui.priority;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. From when new weights hold, and why. */
public record WeightsForm(@Nullable LocalDate validFrom, String remark) {}
