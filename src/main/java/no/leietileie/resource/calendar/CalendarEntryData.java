package no.leietileie.resource.calendar;

import java.time.LocalDate;

/** Both days included. */
public record CalendarEntryData(SpecialDayKind kind, LocalDate firstDay, LocalDate lastDay, String name) {

    /** Longest name in characters. */
    public static final int NAME_LENGTH = 100;
}
