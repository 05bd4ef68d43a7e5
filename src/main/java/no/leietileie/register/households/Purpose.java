package no.leietileie.register.households;

import java.util.regex.Pattern;

/**
 * A stated reason, as the access log keeps it.
 *
 * @param text in the user's own words; the log is kept for years, so that it names nobody
 */
public record Purpose(LookReason reason, String text) {

    /** Longest text in characters. */
    public static final int LENGTH = 200;

    /** Divides the reason from the text in the access log. */
    public static final String DIVIDER = ": ";

    private static final Pattern IDENTITY_NUMBER = Pattern.compile("\\d{6}[ -]?\\d{5}");

    /** "Other" says nothing without words. */
    public static boolean isEnough(LookReason reason, String text) {
        return reason != LookReason.OTHER || !text.isBlank();
    }

    public static boolean holdsIdentityNumber(String text) {
        return IDENTITY_NUMBER.matcher(text).find();
    }

    /** @throws IllegalArgumentException for a purpose that says nothing, or too much */
    public String logged() {
        if (!isEnough(reason, text) || holdsIdentityNumber(text) || text.length() > LENGTH) {
            throw new IllegalArgumentException("Not a purpose that the log can keep");
        }
        return text.isBlank() ? reason.name() : reason.name() + DIVIDER + text.strip();
    }
}
