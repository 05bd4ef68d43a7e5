package no.leietileie.letter.markdown;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;

/** What stands in the place of a field; dates, times, amounts and languages are written as each language does. */
public sealed interface FieldValue {

    record Text(String text) implements FieldValue {}

    record Date(LocalDate date) implements FieldValue {}

    record Weekday(DayOfWeek day) implements FieldValue {}

    record Time(LocalTime time) implements FieldValue {}

    record Money(Nok amount) implements FieldValue {}

    record Number(long number) implements FieldValue {}

    record Language(LanguageTag language) implements FieldValue {}

    static FieldValue of(String text) {
        return new Text(text);
    }
}
