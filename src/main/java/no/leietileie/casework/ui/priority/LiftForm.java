package no.leietileie.casework.ui.priority;

import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. A lift as its fields hold it. */
public record LiftForm(@Nullable Integer points, String reason) {}
