package no.leietileie.municipality.programme;

import org.jspecify.annotations.Nullable;

/** @param standing none while nothing in the product counts this kind */
public record TargetRow(int year, TargetData data, @Nullable TargetStanding standing) {}
