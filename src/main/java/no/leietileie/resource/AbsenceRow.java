package no.leietileie.resource;

import java.time.LocalDate;

/** Both days included. */
public record AbsenceRow(long id, ResourceId resource, LocalDate firstDay, LocalDate lastDay) {}
