package no.leietileie.throughput;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Households that were contacted in the year, month by month added up, for the whole municipality.
 *
 * @param goal of the programme's plan, or none where the year has no such target
 */
public record Contacts(List<ShownCount> months, @Nullable Integer goal) {}
