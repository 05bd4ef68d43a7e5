package no.leietileie.register.retention;

import java.time.LocalDate;

/**
 * What would be deleted of one kind today.
 *
 * @param months how long it is kept
 * @param before what is from this day or later stays
 */
public record ExpiredKind(String key, int months, LocalDate before, long count) {}
