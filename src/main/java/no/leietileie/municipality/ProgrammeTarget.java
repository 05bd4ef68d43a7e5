package no.leietileie.municipality;

import java.time.LocalDate;

/**
 * A number to be reached within a period of the programme.
 *
 * @param number visits or households in the whole period, or meetings a week in it
 * @param until the last day
 */
public record ProgrammeTarget(int number, LocalDate from, LocalDate until) {

    boolean isSound() {
        return number >= 0 && !until.isBefore(from);
    }
}
