package no.leietileie.casework.visits.planning;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address as far as it tells who is a neighbour of whom.
 *
 * @param number of the house, 0 where there is none
 */
public record Street(String name, int number) {

    private static final Pattern NUMBERED = Pattern.compile("^(\\D*?)\\s*(\\d{1,4})\\b.*$");
    private static final int ANOTHER_STREET = 10_000;

    public static Street of(@Nullable String address) {
        String text = address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
        Matcher found = NUMBERED.matcher(text);
        return found.matches() ? new Street(found.group(1), Integer.parseInt(found.group(2))) : new Street(text, 0);
    }

    /** Without a unit: less is nearer. */
    int distanceTo(Street other) {
        return !name.isEmpty() && name.equals(other.name) ? Math.abs(number - other.number) : ANOTHER_STREET;
    }
}
