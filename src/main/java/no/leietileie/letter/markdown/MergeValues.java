package no.leietileie.letter.markdown;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one recipient when her letter is written: values for the fields, and the conditions that hold.
 * A field without an entry is missing.
 */
public record MergeValues(Map<MergeField, FieldValue> values, Set<Condition> conditions) {

    private static final int EXAMPLE_YEAR = 2027;

    private static final Set<LanguageTag> NORWEGIAN = Set.of(new LanguageTag("nb"), new LanguageTag("nn"));
    private static final EnumSet<Condition> CONTRADICTORY = EnumSet.of(
            Condition.SEVERAL_ADULTS,
            Condition.CANCELLED,
            Condition.REFUSED,
            Condition.INTERPRETER_ON_SCREEN,
            Condition.INTERPRETER_BY_PHONE);

    public MergeValues {
        values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
        conditions = conditions.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(conditions));
    }

    /** A weekday that is not given is that of its date. */
    public @Nullable FieldValue value(MergeField field) {
        FieldValue given = values.get(field);
        return given == null
                        && field.kind() == FieldKind.WEEKDAY
                        && values.get(dateOf(field)) instanceof FieldValue.Date(LocalDate date)
                ? new FieldValue.Weekday(date.getDayOfWeek())
                : given;
    }

    /** An invented tenant for whom every condition but the contradictory ones holds, to see a letter before there is one. */
    public static MergeValues example(LanguageTag readersLanguage) {
        Map<MergeField, FieldValue> values = new EnumMap<>(MergeField.class);
        for (MergeField field : MergeField.values()) {
            values.put(field, example(field, readersLanguage));
        }
        return new MergeValues(values, EnumSet.complementOf(CONTRADICTORY));
    }

    private static FieldValue example(MergeField field, LanguageTag readersLanguage) {
        return switch (field.kind()) {
            case TEXT -> FieldValue.of(exampleText(field));
            case PHONE -> FieldValue.of("400 00 123");
            case EMAIL -> FieldValue.of("leietileie@elvestrand.example");
            case DATE -> new FieldValue.Date(exampleDate(field));
            case WEEKDAY -> new FieldValue.Weekday(exampleDate(dateOf(field)).getDayOfWeek());
            case TIME -> new FieldValue.Time(exampleTime(field));
            case MONEY -> new FieldValue.Money(Nok.ofKroner(exampleKroner(field)));
            case NUMBER -> new FieldValue.Number(30);
            case LANGUAGE -> new FieldValue.Language(needsInterpreter(readersLanguage));
        };
    }

    private static String exampleText(MergeField field) {
        return switch (field) {
            case HOUSEHOLD_NAME -> "Kari Eksempelsen";
            case HOUSEHOLD_ADDRESS -> "Elvegata 12 B, 0099 Elvestrand";
            case DWELLING_ADDRESS -> "Elvegata 12 B";
            case DWELLING_COOPERATIVE -> "Elvebakken borettslag";
            case LEASE_NUMBER -> "K-10482";
            case LETTER_REFERENCE -> "LE-1042";
            case MUNICIPALITY_NAME -> "Elvestrand kommune";
            case CONTACT_NAME, VISIT_VISITORS -> "Jonas Ekreløkken";
            case MEETING_ADDRESS -> "Elvegata 1";
            case MEETING_DIRECTIONS -> "Inngangen er fra torget. Ta heisen til andre etasje";
            case PREVIOUS_PLACE, MEETING_PLACE -> "Elvestrand bibliotek, møterom 2";
            case DECISION_RESULT -> "Du får startlån";
            case DECISION_REASON -> "Inntekten din er stor nok til å betale på lånet";
            default -> throw new IllegalStateException("No example of " + field);
        };
    }

    private static LocalDate exampleDate(MergeField field) {
        return switch (field) {
            case LETTER_DATE, DECISION_DATE -> LocalDate.of(EXAMPLE_YEAR, 9, 1);
            case REPLY_DEADLINE -> LocalDate.of(EXAMPLE_YEAR, 9, 15);
            case PREVIOUS_DATE -> LocalDate.of(EXAMPLE_YEAR, 9, 22);
            case LEASE_END -> LocalDate.of(EXAMPLE_YEAR + 1, 3, 31);
            default -> LocalDate.of(EXAMPLE_YEAR, 9, 28);
        };
    }

    /** Nobody needs an interpreter into Norwegian. */
    private static LanguageTag needsInterpreter(LanguageTag readersLanguage) {
        return NORWEGIAN.contains(readersLanguage) ? new LanguageTag("tr") : readersLanguage;
    }

    private static MergeField dateOf(MergeField weekday) {
        return switch (weekday) {
            case VISIT_WEEKDAY -> MergeField.VISIT_DATE;
            case PREVIOUS_WEEKDAY -> MergeField.PREVIOUS_DATE;
            default -> MergeField.MEETING_DATE;
        };
    }

    private static LocalTime exampleTime(MergeField field) {
        return switch (field) {
            case VISIT_END -> LocalTime.of(19, 0);
            case TALK_TIME -> LocalTime.of(19, 20);
            case TALK_END -> LocalTime.of(19, 40);
            case MEETING_END -> LocalTime.of(20, 0);
            default -> LocalTime.of(18, 0);
        };
    }

    private static long exampleKroner(MergeField field) {
        return switch (field) {
            case FINANCING_PRICE -> 1_300_000;
            case FINANCING_COSTS -> 1_635;
            case FINANCING_LOAN -> 1_134_000;
            case FINANCING_GRANT -> 167_635;
            case FINANCING_EQUITY -> 0;
            default -> 6_087;
        };
    }
}
