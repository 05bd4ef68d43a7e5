package no.leietileie.access.sharing;

import java.time.LocalDate;
import no.leietileie.access.Agency;

/**
 * A household that is to be shared from today.
 *
 * @param purpose why the agency needs to see it, at most {@link #PURPOSE_LENGTH} characters
 * @param until the last day, at most {@link #LONGEST_DAYS} days from today
 */
public record NewShare(long householdId, Agency agency, String purpose, LocalDate until) {

    public static final int PURPOSE_LENGTH = 200;
    public static final int LONGEST_DAYS = 180;

    /** Whether a day may be the last of a share that starts today. */
    public static boolean isWithinReach(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plusDays(LONGEST_DAYS));
    }
}
