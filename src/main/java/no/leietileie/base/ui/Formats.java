package no.leietileie.base.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import no.leietileie.base.Nok;
import org.jspecify.annotations.Nullable;

/** Norwegian forms of dates and numbers in every language of the pages; an unknown value is a dash. */
public final class Formats {

    public static final String UNKNOWN = "–";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm");
    private static final Pattern NORWEGIAN_PHONE = Pattern.compile("(\\+47)(\\d{2})(\\d)(\\d)(\\d)(\\d)(\\d{2})");
    private static final String MOBILE = "$1\u00a0$2$3\u00a0$4$5\u00a0$6$7";
    private static final String LANDLINE = "$1\u00a0$2\u00a0$3$4\u00a0$5$6\u00a0$7";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private Formats() {}

    public static String date(@Nullable LocalDate date) {
        return date == null ? UNKNOWN : DATE.format(date);
    }

    /** The day on which it was. */
    public static String day(Instant instant) {
        return date(LocalDate.ofInstant(instant, OSLO));
    }

    public static String time(@Nullable Instant instant) {
        return instant == null ? UNKNOWN : TIME.format(instant.atZone(OSLO));
    }

    /** A time of day: 08.30. */
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** The time of the day alone, for what happened just now. */
    public static String clock(Instant instant) {
        return clock(instant.atZone(OSLO).toLocalTime());
    }

    public static String money(@Nullable Nok amount) {
        return amount == null ? UNKNOWN : amount.format();
    }

    /** Thousands apart by a no-break space: 1 204. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
    }

    /** A Norwegian number in groups as it is read aloud; others as they are written. */
    public static String phone(@Nullable String phone) {
        if (phone == null) {
            return UNKNOWN;
        }
        var norwegian = NORWEGIAN_PHONE.matcher(phone);
        return norwegian.matches()
                ? norwegian.replaceAll(phone.charAt(3) == '4' || phone.charAt(3) == '9' ? MOBILE : LANDLINE)
                : phone;
    }

    public static String text(@Nullable String text) {
        return text == null || text.isBlank() ? UNKNOWN : text;
    }
}
