package no.leietileie.municipality.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as somebody writes it.
 *
 * @param title at most {@link #TITLE_LENGTH} characters
 * @param responsible the office or person, as people say it
 * @param startsOn when the work begins, where it has a beginning
 * @param dueOn the last day; none for what goes on all year
 */
public record MilestoneData(
        ProgrammeStep step,
        String title,
        @Nullable String responsible,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn) {

    public static final int TITLE_LENGTH = 200;
    public static final int RESPONSIBLE_LENGTH = 120;

    /** The same a number of years later; 29 February becomes the 28th. */
    MilestoneData inYears(int years) {
        return new MilestoneData(
                step,
                title,
                responsible,
                startsOn == null ? null : startsOn.plusYears(years),
                dueOn == null ? null : dueOn.plusYears(years));
    }
}
