package no.leietileie.throughput;

import org.jspecify.annotations.Nullable;

/**
 * What a dashboard is about.
 *
 * @param year a calendar year; the figures of this year go until today
 * @param district none for the whole municipality
 */
public record DashboardFilter(int year, @Nullable Long district) {}
