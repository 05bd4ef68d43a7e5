package no.leietileie.resource.calendar;

import java.time.LocalDate;

/**
 * Days that the municipality may want to leave alone.
 *
 * @param feast such as {@code RAMADAN}; names its text
 */
public record FeastProposal(String feast, LocalDate firstDay, LocalDate lastDay) {}
