package no.leietileie.casework.priority;

import java.util.List;

/**
 * What one rule adds to a score, or takes from it.
 *
 * @param values what the finding speaks of: years, dates (ISO) or whole kroner
 */
public record Contribution(PriorityRule rule, Finding finding, int points, List<String> values) {}
