package no.leietileie.letter.markdown;

import static no.leietileie.letter.markdown.MergeField.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a letter is for; it decides which fields and conditions a template may use. */
public enum LetterType {
    INFORMATION(
            Set.of(
                    DWELLING_ADDRESS,
                    DWELLING_COOPERATIVE,
                    LEASE_NUMBER,
                    LEASE_END,
                    REPLY_DEADLINE,
                    INTERPRETER_LANGUAGE),
            Set.of(
                    Condition.INTERPRETER_NEEDED,
                    Condition.SEVERAL_ADULTS,
                    Condition.LEASE_ENDS_SOON,
                    Condition.IN_COOPERATIVE)),
    /** Goes along with a letter to everyone, so that it can name nobody. */
    FOLDER(Set.of(), Set.of()),
    HOME_VISIT(
            Set.of(
                    DWELLING_ADDRESS,
                    VISIT_DATE,
                    VISIT_WEEKDAY,
                    VISIT_TIME,
                    VISIT_END,
                    VISIT_VISITORS,
                    INTERPRETER_LANGUAGE,
                    REPLY_DEADLINE),
            Set.of(
                    Condition.INTERPRETER_NEEDED,
                    Condition.INTERPRETER_ON_SCREEN,
                    Condition.INTERPRETER_BY_PHONE,
                    Condition.SEVERAL_ADULTS,
                    Condition.IN_COOPERATIVE)),
    MEETING_INVITATION(
            Set.of(
                    MEETING_DATE,
                    MEETING_WEEKDAY,
                    MEETING_TIME,
                    MEETING_END,
                    MEETING_PLACE,
                    MEETING_ADDRESS,
                    MEETING_DIRECTIONS,
                    TALK_TIME,
                    TALK_END,
                    REPLY_DEADLINE,
                    INTERPRETER_LANGUAGE),
            Set.of(
                    Condition.INTERPRETER_NEEDED,
                    Condition.INTERPRETER_ON_SCREEN,
                    Condition.INTERPRETER_BY_PHONE,
                    Condition.SEVERAL_ADULTS,
                    Condition.OWN_TALK,
                    Condition.WITH_DIRECTIONS)),
    /** Of a meeting or of a visit: what was agreed, and what takes its place. */
    CHANGE(
            Set.of(
                    DWELLING_ADDRESS,
                    VISIT_DATE,
                    VISIT_WEEKDAY,
                    VISIT_TIME,
                    VISIT_END,
                    VISIT_VISITORS,
                    MEETING_DATE,
                    MEETING_WEEKDAY,
                    MEETING_TIME,
                    MEETING_END,
                    MEETING_PLACE,
                    MEETING_ADDRESS,
                    MEETING_DIRECTIONS,
                    TALK_TIME,
                    TALK_END,
                    PREVIOUS_DATE,
                    PREVIOUS_WEEKDAY,
                    PREVIOUS_TIME,
                    PREVIOUS_PLACE,
                    REPLY_DEADLINE,
                    INTERPRETER_LANGUAGE),
            Set.of(
                    Condition.INTERPRETER_NEEDED,
                    Condition.INTERPRETER_ON_SCREEN,
                    Condition.INTERPRETER_BY_PHONE,
                    Condition.OWN_TALK,
                    Condition.WITH_DIRECTIONS,
                    Condition.MOVED,
                    Condition.CANCELLED)),
    REMINDER(
            Set.of(
                    DWELLING_ADDRESS,
                    VISIT_DATE,
                    VISIT_WEEKDAY,
                    VISIT_TIME,
                    VISIT_END,
                    VISIT_VISITORS,
                    MEETING_DATE,
                    MEETING_WEEKDAY,
                    MEETING_TIME,
                    MEETING_END,
                    MEETING_PLACE,
                    MEETING_ADDRESS,
                    MEETING_DIRECTIONS,
                    TALK_TIME,
                    TALK_END,
                    INTERPRETER_LANGUAGE),
            Set.of(
                    Condition.INTERPRETER_NEEDED,
                    Condition.INTERPRETER_ON_SCREEN,
                    Condition.INTERPRETER_BY_PHONE,
                    Condition.OWN_TALK,
                    Condition.WITH_DIRECTIONS)),
    FINANCING(
            Set.of(
                    DWELLING_ADDRESS,
                    FINANCING_PRICE,
                    FINANCING_COSTS,
                    FINANCING_LOAN,
                    FINANCING_GRANT,
                    FINANCING_EQUITY,
                    FINANCING_MONTHLY,
                    FINANCING_YEARS),
            Set.of(Condition.WITH_GRANT, Condition.IN_COOPERATIVE)),
    DECISION(
            Set.of(DWELLING_ADDRESS, DECISION_DATE, DECISION_RESULT, DECISION_REASON, COMPLAINT_DEADLINE),
            Set.of(Condition.GRANTED, Condition.REFUSED)),
    FREE(Set.of(DWELLING_ADDRESS, LEASE_NUMBER, LEASE_END), Set.of());

    private static final Set<MergeField> OF_THE_RECIPIENT =
            EnumSet.of(HOUSEHOLD_NAME, HOUSEHOLD_ADDRESS, LETTER_REFERENCE);
    private static final Set<MergeField> ALWAYS =
            EnumSet.of(LETTER_DATE, MUNICIPALITY_NAME, CONTACT_NAME, CONTACT_PHONE, CONTACT_EMAIL);

    private final Set<MergeField> own;
    private final Set<Condition> conditions;

    LetterType(Set<MergeField> own, Set<Condition> conditions) {
        this.own = own;
        this.conditions = conditions;
    }

    /** In the order of the catalogue. */
    public Set<MergeField> fields() {
        Set<MergeField> all = EnumSet.copyOf(ALWAYS);
        all.addAll(own);
        if (namesRecipient()) {
            all.addAll(OF_THE_RECIPIENT);
        }
        return Collections.unmodifiableSet(all);
    }

    public Set<Condition> conditions() {
        return conditions.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(conditions));
    }

    public boolean namesRecipient() {
        return this != FOLDER;
    }

    /** @throws IllegalArgumentException for a name that no type has */
    public static LetterType of(String name) {
        return Arrays.stream(values())
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such letter type: " + name));
    }
}
