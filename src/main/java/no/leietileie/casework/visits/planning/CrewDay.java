package no.leietileie.casework.visits.planning;

import java.time.LocalDate;
import java.util.List;
import no.leietileie.resource.TimeSlot;

/** A crew on one day, and when it is free. */
record CrewDay(LocalDate date, Crew crew, List<TimeSlot> free) {}
