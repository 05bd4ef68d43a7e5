package no.leietileie.resource.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times of day as people write them in a sheet. */
final class TimeText {

    private static final Pattern TIME = Pattern.compile("(?:kl\\.?\\s*)?(\\d{1,2})(?:[.:](\\d{2})(?:[.:]\\d{2})?)?");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})");
    private static final int MINUTES_OF_DAY = 24 * 60;

    private TimeText() {}

    /** Takes 8, 08.00, 8:30, 08:30:00 and kl. 8. */
    static Optional<LocalTime> time(String text) {
        Matcher found = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** Takes 24.12.2026, 24.12.26 and 2026-12-24. */
    static Optional<LocalDate> date(String text) {
        Matcher found = DATE.matcher(text.strip());
        try {
            if (!found.matches()) {
                return Optional.of(LocalDate.parse(text.strip()));
            }
            int year = Integer.parseInt(found.group(3));
            return Optional.of(LocalDate.of(
                    year < 100 ? 2000 + year : year,
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A workbook keeps a time of day as a share of the day. */
    static String ofDayShare(double share) {
        return LocalTime.MIN
                .plusMinutes(Math.round(share * MINUTES_OF_DAY) % MINUTES_OF_DAY)
                .toString();
    }
}
