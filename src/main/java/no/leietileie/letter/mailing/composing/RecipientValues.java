package no.leietileie.letter.mailing.composing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.mailing.Addressed;
import no.leietileie.letter.markdown.Condition;
import no.leietileie.letter.markdown.FieldValue;
import no.leietileie.letter.markdown.MergeField;
import no.leietileie.letter.markdown.MergeValues;
import no.leietileie.register.recipients.RecipientHousehold;
import no.leietileie.register.recipients.RecipientLease;
import no.leietileie.register.recipients.RecipientPerson;
import org.jspecify.annotations.Nullable;

/** What is known about one recipient when her letter is written. What the caller knows goes before what the register knows. */
record RecipientValues(
        Paper paper,
        RecipientHousehold household,
        List<RecipientPerson> readers,
        Addressed addressed,
        String reference) {

    private static final int SOON_MONTHS = 6;
    /** The day of the week of a date goes without saying. */
    private static final Map<MergeField, MergeField> WEEKDAYS = Map.of(
            MergeField.VISIT_DATE, MergeField.VISIT_WEEKDAY,
            MergeField.MEETING_DATE, MergeField.MEETING_WEEKDAY,
            MergeField.PREVIOUS_DATE, MergeField.PREVIOUS_WEEKDAY);

    /** In the words of one language: names are joined as it joins them. */
    MergeValues in(LanguageTag language) {
        Map<MergeField, FieldValue> values = new EnumMap<>(MergeField.class);
        put(values, MergeField.HOUSEHOLD_NAME, names(language));
        put(values, MergeField.LETTER_REFERENCE, reference);
        put(values, MergeField.MUNICIPALITY_NAME, paper.head().name());
        put(values, MergeField.CONTACT_NAME, paper.contactName(household.contactName()));
        put(values, MergeField.CONTACT_PHONE, paper.head().phone());
        put(values, MergeField.CONTACT_EMAIL, paper.head().email());
        put(values, MergeField.LETTER_DATE, paper.date());
        put(values, MergeField.REPLY_DEADLINE, paper.replyBy());
        LanguageTag spoken = readers.getFirst().language();
        if (spoken != null) {
            values.put(MergeField.INTERPRETER_LANGUAGE, new FieldValue.Language(spoken));
        }
        putLease(values);
        values.putAll(addressed.values());
        WEEKDAYS.forEach((date, weekday) -> putWeekday(values, date, weekday));
        return new MergeValues(values, conditions());
    }

    private static void putWeekday(Map<MergeField, FieldValue> values, MergeField date, MergeField weekday) {
        if (values.get(date) instanceof FieldValue.Date(var day)) {
            values.putIfAbsent(weekday, new FieldValue.Weekday(day.getDayOfWeek()));
        }
    }

    private void putLease(Map<MergeField, FieldValue> values) {
        RecipientLease lease = household.lease();
        if (lease != null) {
            put(values, MergeField.HOUSEHOLD_ADDRESS, address(lease));
            put(values, MergeField.DWELLING_ADDRESS, lease.streetAddress());
            put(values, MergeField.DWELLING_COOPERATIVE, lease.cooperativeName());
            put(values, MergeField.LEASE_NUMBER, lease.number());
            put(values, MergeField.LEASE_END, lease.endsOn());
        }
    }

    private static String address(RecipientLease lease) {
        String place = Stream.of(lease.postalCode(), lease.city())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return Stream.of(lease.streetAddress(), place)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String names(LanguageTag language) {
        return Reprint.joined(readers.stream().map(RecipientPerson::name).toList(), language);
    }

    private Set<Condition> conditions() {
        Set<Condition> holding = EnumSet.noneOf(Condition.class);
        holding.addAll(addressed.conditions());
        if (readers.stream().anyMatch(RecipientPerson::interpreterNeeded)) {
            holding.add(Condition.INTERPRETER_NEEDED);
        }
        holding.add(readers.size() > 1 ? Condition.SEVERAL_ADULTS : Condition.ONE_ADULT);
        RecipientLease lease = household.lease();
        if (lease != null && lease.cooperativeName() != null) {
            holding.add(Condition.IN_COOPERATIVE);
        }
        if (lease != null && endsSoon(lease.endsOn())) {
            holding.add(Condition.LEASE_ENDS_SOON);
        }
        return holding;
    }

    private boolean endsSoon(@Nullable LocalDate end) {
        return end != null
                && !end.isBefore(paper.date())
                && end.isBefore(paper.date().plusMonths(SOON_MONTHS));
    }

    private static void put(Map<MergeField, FieldValue> values, MergeField field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            values.put(field, FieldValue.of(text));
        }
    }

    private static void put(Map<MergeField, FieldValue> values, MergeField field, @Nullable LocalDate date) {
        if (date != null) {
            values.put(field, new FieldValue.Date(date));
        }
    }
}
