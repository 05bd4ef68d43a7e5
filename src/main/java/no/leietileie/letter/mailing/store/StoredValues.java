package no.leietileie.letter.mailing.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
import no.leietileie.letter.markdown.Condition;
import no.leietileie.letter.markdown.FieldValue;
import no.leietileie.letter.markdown.MergeField;

/** Values of a letter as plain text, by the keys of their fields. */
public final class StoredValues {

    private StoredValues() {}

    public static Map<String, String> written(Map<MergeField, FieldValue> values) {
        Map<String, String> written = new TreeMap<>();
        values.forEach((field, value) -> written.put(field.key(), written(value)));
        return written;
    }

    /** A field that the product no longer knows is left out. */
    public static Map<MergeField, FieldValue> read(Map<String, String> written) {
        Map<MergeField, FieldValue> values = new EnumMap<>(MergeField.class);
        written.forEach((key, text) -> MergeField.of(key).ifPresent(field -> values.put(field, read(field, text))));
        return values;
    }

    public static String written(Set<Condition> conditions) {
        return conditions.stream().sorted().map(Condition::key).collect(Collectors.joining(","));
    }

    public static Set<Condition> conditions(String written) {
        return Arrays.stream(written.split(","))
                .flatMap(key -> Condition.of(key).stream())
                .collect(Collectors.toSet());
    }

    private static String written(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(var text) -> text;
            case FieldValue.Date(var date) -> date.toString();
            case FieldValue.Weekday(var day) -> day.name();
            case FieldValue.Time(var time) -> time.toString();
            case FieldValue.Money(var amount) -> Long.toString(amount.ore());
            case FieldValue.Number(var number) -> Long.toString(number);
            case FieldValue.Language(var language) -> language.value();
        };
    }

    private static FieldValue read(MergeField field, String text) {
        return switch (field.kind()) {
            case TEXT, PHONE, EMAIL -> FieldValue.of(text);
            case DATE -> new FieldValue.Date(LocalDate.parse(text));
            case WEEKDAY -> new FieldValue.Weekday(DayOfWeek.valueOf(text));
            case TIME -> new FieldValue.Time(LocalTime.parse(text));
            case MONEY -> new FieldValue.Money(Nok.ofOre(Long.parseLong(text)));
            case NUMBER -> new FieldValue.Number(Long.parseLong(text));
            case LANGUAGE -> new FieldValue.Language(new LanguageTag(text));
        };
    }
}
