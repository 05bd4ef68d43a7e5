package no.leietileie.letter.markdown;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.util.ULocale;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Isolation;
import no.leietileie.letter.document.LetterDate;

/** Writes values in one language: Gregorian dates, digits that everyone here reads, and 24 hours a day. */
record FieldWriter(LanguageTag language) {

    /** The library's data have these languages under other names. */
    private static final Map<String, String> KNOWN_AS = Map.of("prs", "fa-AF", "kmr", "ku");

    private static final DateTimeFormatter NORWEGIAN_TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Isolated, so that it changes nothing in the direction of the words around it. */
    String write(MergeField field, FieldValue value) {
        return switch (field.kind()) {
            case TEXT, DATE, WEEKDAY, LANGUAGE -> Isolation.value(plain(value));
            case PHONE, EMAIL, TIME, MONEY, NUMBER -> Isolation.leftToRight(plain(value));
        };
    }

    String plain(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(var text) -> onOneLine(text);
            case FieldValue.Date(var date) -> LetterDate.in(language, date);
            case FieldValue.Weekday(var day) -> LetterDate.weekday(language, day);
            case FieldValue.Time(var time) -> time(time);
            case FieldValue.Money(var amount) -> "kr\u00a0" + amount.format();
            case FieldValue.Number(var number) -> Long.toString(number);
            case FieldValue.Language(var spoken) -> name(spoken);
        };
    }

    private String time(LocalTime time) {
        boolean norwegian = language.value().equals("nb") || language.value().equals("nn");
        return (norwegian ? NORWEGIAN_TIME : TIME).format(time);
    }

    private String name(LanguageTag spoken) {
        return LocaleDisplayNames.getInstance(ULocale.forLanguageTag(known(language)), DialectHandling.DIALECT_NAMES)
                .localeDisplayName(known(spoken));
    }

    private static String known(LanguageTag tag) {
        return KNOWN_AS.getOrDefault(tag.value(), tag.value());
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\s]+", " ").strip();
    }
}
