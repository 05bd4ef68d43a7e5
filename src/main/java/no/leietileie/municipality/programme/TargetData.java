package no.leietileie.municipality.programme;

import java.time.LocalDate;

/**
 * @param goal how many at the end of the period, at least 1
 * @param from the first day that counts
 * @param to the last day that counts, not before the first
 */
public record TargetData(TargetKind kind, int goal, LocalDate from, LocalDate to) {

    TargetData inYears(int years) {
        return new TargetData(kind, goal, from.plusYears(years), to.plusYears(years));
    }
}
