package no.leietileie.base.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.leietileie.base.Nok;
import org.jspecify.annotations.Nullable;

/** Norwegian forms of dates and numbers in every language of the pages; an unknown value is a dash. */
public final class Formats {

    public static final String UNKNOWN = "–";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private Formats() {}

    public static String date(@Nullable LocalDate date) {
        return date == null ? UNKNOWN : DATE.format(date);
    }

    public static String time(@Nullable Instant instant) {
        return instant == null ? UNKNOWN : TIME.format(instant.atZone(OSLO));
    }

    public static String money(@Nullable Nok amount) {
        return amount == null ? UNKNOWN : amount.format();
    }

    /** Thousands apart by a no-break space: 1 204. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
    }

    public static String text(@Nullable String text) {
        return text == null || text.isBlank() ? UNKNOWN : text;
    }
}
