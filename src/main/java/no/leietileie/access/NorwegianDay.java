package no.leietileie.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Asked by Hibernate for each statement: the database has days of its own, which end an hour or two later. */
public class NorwegianDay implements Supplier<LocalDate> {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Override
    public LocalDate get() {
        return LocalDate.now(OSLO);
    }
}
