package no.leietileie.casework.casemeeting;

import java.time.LocalDate;
import java.time.LocalTime;
import no.leietileie.access.sharing.NewShare;

/**
 * When and where the group meets.
 *
 * @param place at most {@link #PLACE_LENGTH} characters, may be empty
 */
public record MeetingData(LocalDate heldOn, LocalTime startsAt, String place) {

    public static final int PLACE_LENGTH = 120;

    public MeetingData {
        place = place.strip();
        if (place.length() > PLACE_LENGTH) {
            throw new IllegalArgumentException("A place has at most " + PLACE_LENGTH + " characters");
        }
    }

    /** The agenda is shared until the day of the meeting, and nothing is shared for longer than this. */
    public static boolean isWithinReach(LocalDate day, LocalDate today) {
        return !day.isAfter(today.plusDays(NewShare.LONGEST_DAYS));
    }
}
