package no.leietileie.letter.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import no.leietileie.base.LanguageTag;

/** Dates written out. Always the Gregorian calendar with the digits of Norwegian appointments, whatever is usual elsewhere. */
public final class LetterDate {

    /** Languages that the JDK knows under another name, and British English. */
    private static final Map<String, Locale> KNOWN_AS =
            Map.of("prs", Locale.forLanguageTag("fa-AF"), "kmr", Locale.forLanguageTag("ku"), "en", Locale.UK);

    private LetterDate() {}

    public static String in(LanguageTag language, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale(language))
                .format(date);
    }

    /** As it stands before a date: "mandag", "Pazartesi". */
    public static String weekday(LanguageTag language, DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale(language));
    }

    private static Locale locale(LanguageTag language) {
        return KNOWN_AS.getOrDefault(language.locale().getLanguage(), language.locale());
    }
}
