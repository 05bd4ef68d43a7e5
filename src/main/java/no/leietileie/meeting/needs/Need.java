package no.leietileie.meeting.needs;

/**
 * What a household needs to take part in meetings.
 *
 * @param stepFree a venue without steps, which the plan of a season respects
 * @param text anything else, such as a hearing loop; at most {@value #LENGTH} characters
 */
public record Need(boolean stepFree, String text) {

    public static final int LENGTH = 300;

    public static final Need NONE = new Need(false, "");

    /** It is about health: it must not end in a log. */
    @Override
    public String toString() {
        return "Need[]";
    }
}
