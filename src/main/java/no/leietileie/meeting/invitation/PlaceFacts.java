package no.leietileie.meeting.invitation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.mailing.Addressed;
import no.leietileie.letter.markdown.Condition;
import no.leietileie.letter.markdown.FieldValue;
import no.leietileie.letter.markdown.MergeField;
import org.jspecify.annotations.Nullable;

/**
 * What a household is told about its place in a meeting. While these are the same, no new letter is needed: how to find the
 * door, or who of the interpreters of a language comes, makes no letter wrong.
 *
 * @param talkFrom its own time; null where the meeting has none for it
 * @param interpreted the language of the interpreter who is booked; null when none is needed
 * @param interpreting how the interpreter takes part; null when none is needed
 */
public record PlaceFacts(
        LocalDate date,
        LocalTime from,
        LocalTime to,
        String venue,
        String address,
        @Nullable LocalTime talkFrom,
        @Nullable LocalTime talkTo,
        @Nullable LanguageTag interpreted,
        @Nullable Interpreting interpreting) {

    public enum Interpreting {
        IN_PERSON,
        BY_SCREEN,
        BY_PHONE
    }

    /** What a letter says; empty for one that says that there is no place any longer. */
    static Optional<PlaceFacts> said(Addressed letter) {
        var values = letter.values();
        if (letter.conditions().contains(Condition.CANCELLED)
                || !(values.get(MergeField.MEETING_DATE) instanceof FieldValue.Date(LocalDate date))) {
            return Optional.empty();
        }
        var interpreted =
                values.get(MergeField.INTERPRETER_LANGUAGE) instanceof FieldValue.Language(var tag) ? tag : null;
        return Optional.of(new PlaceFacts(
                date,
                time(values, MergeField.MEETING_TIME, LocalTime.MIDNIGHT),
                time(values, MergeField.MEETING_END, LocalTime.MIDNIGHT),
                text(values, MergeField.MEETING_PLACE),
                text(values, MergeField.MEETING_ADDRESS),
                time(values, MergeField.TALK_TIME),
                time(values, MergeField.TALK_END),
                interpreted,
                interpreted == null ? null : interpreting(letter.conditions())));
    }

    private static Interpreting interpreting(Set<Condition> conditions) {
        return conditions.contains(Condition.INTERPRETER_ON_SCREEN)
                ? Interpreting.BY_SCREEN
                : conditions.contains(Condition.INTERPRETER_BY_PHONE) ? Interpreting.BY_PHONE : Interpreting.IN_PERSON;
    }

    private static LocalTime time(Map<MergeField, FieldValue> values, MergeField field, LocalTime otherwise) {
        var time = time(values, field);
        return time == null ? otherwise : time;
    }

    private static @Nullable LocalTime time(Map<MergeField, FieldValue> values, MergeField field) {
        return values.get(field) instanceof FieldValue.Time(LocalTime time) ? time : null;
    }

    private static String text(Map<MergeField, FieldValue> values, MergeField field) {
        return values.get(field) instanceof FieldValue.Text(String text) ? text : "";
    }

    Map<MergeField, FieldValue> values() {
        Map<MergeField, FieldValue> values = new EnumMap<>(MergeField.class);
        values.put(MergeField.MEETING_DATE, new FieldValue.Date(date));
        values.put(MergeField.MEETING_TIME, new FieldValue.Time(from));
        values.put(MergeField.MEETING_END, new FieldValue.Time(to));
        put(values, MergeField.MEETING_PLACE, venue);
        put(values, MergeField.MEETING_ADDRESS, address);
        if (talkFrom != null && talkTo != null) {
            values.put(MergeField.TALK_TIME, new FieldValue.Time(talkFrom));
            values.put(MergeField.TALK_END, new FieldValue.Time(talkTo));
        }
        if (interpreted != null) {
            values.put(MergeField.INTERPRETER_LANGUAGE, new FieldValue.Language(interpreted));
        }
        return values;
    }

    /** As what held before, in a letter about what holds now. */
    Map<MergeField, FieldValue> asPrevious() {
        Map<MergeField, FieldValue> values = new EnumMap<>(MergeField.class);
        values.put(MergeField.PREVIOUS_DATE, new FieldValue.Date(date));
        values.put(MergeField.PREVIOUS_TIME, new FieldValue.Time(from));
        put(values, MergeField.PREVIOUS_PLACE, venue);
        return values;
    }

    /** As {@link #asPrevious}; a venue that only lies elsewhere is told by its address, or both would read alike. */
    Map<MergeField, FieldValue> asPreviousTo(PlaceFacts now) {
        Map<MergeField, FieldValue> values = asPrevious();
        if (venue.equals(now.venue) && !address.equals(now.address) && !address.isBlank()) {
            values.put(MergeField.PREVIOUS_PLACE, FieldValue.of(venue + ", " + address));
        }
        return values;
    }

    /** A letter in which such a value is needed is shown as lacking it. */
    private static void put(Map<MergeField, FieldValue> values, MergeField field, String text) {
        if (!text.isBlank()) {
            values.put(field, FieldValue.of(text));
        }
    }

    Set<Condition> conditions() {
        var holding = EnumSet.noneOf(Condition.class);
        if (talkFrom != null && talkTo != null) {
            holding.add(Condition.OWN_TALK);
        }
        if (interpreting == Interpreting.BY_SCREEN) {
            holding.add(Condition.INTERPRETER_ON_SCREEN);
        } else if (interpreting == Interpreting.BY_PHONE) {
            holding.add(Condition.INTERPRETER_BY_PHONE);
        }
        return holding;
    }
}
