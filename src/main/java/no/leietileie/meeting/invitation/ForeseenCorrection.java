package no.leietileie.meeting.invitation;

import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A letter that would have to be corrected.
 *
 * @param told what the household was told
 * @param instead what would hold; null when it would have no place any longer
 */
public record ForeseenCorrection(
        HouseholdId household, PlaceFacts told, @Nullable PlaceFacts instead) {

    /** Only its own time is another: the meeting is when and where it was. */
    public boolean isOwnTimeOnly() {
        return instead != null
                && told.date().equals(instead.date())
                && told.from().equals(instead.from())
                && told.venue().equals(instead.venue());
    }
}
