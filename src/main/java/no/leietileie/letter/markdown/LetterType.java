package no.leietileie.letter.markdown;

import static no.leietileie.letter.markdown.Condition.*;
import static no.leietileie.letter.markdown.MergeField.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a letter is for; it decides which fields and conditions a template may use. */
public enum LetterType {
    INFORMATION(
            all(DWELLING_ADDRESS, DWELLING_COOPERATIVE, LEASE_NUMBER, LEASE_END, REPLY_DEADLINE, INTERPRETER_LANGUAGE),
            all(INTERPRETER_NEEDED, LEASE_ENDS_SOON, IN_COOPERATIVE)),
    /** Goes along with a letter to everyone, so that it can name nobody. */
    FOLDER(Set.of(), Set.of()),
    HOME_VISIT(with(About.VISIT, INTERPRETER_LANGUAGE, REPLY_DEADLINE), with(About.INTERPRETER, IN_COOPERATIVE)),
    MEETING_INVITATION(
            with(About.MEETING, INTERPRETER_LANGUAGE, REPLY_DEADLINE),
            with(About.INTERPRETER, OWN_TALK, WITH_DIRECTIONS)),
    /** Of a visit: what was agreed, and what takes its place. */
    VISIT_CHANGE(
            with(About.VISIT, PREVIOUS_DATE, PREVIOUS_WEEKDAY, PREVIOUS_TIME, INTERPRETER_LANGUAGE, REPLY_DEADLINE),
            with(About.INTERPRETER, MOVED, CANCELLED)),
    /** Of a household's place in a meeting: what it was told, and what holds instead. */
    MEETING_CHANGE(
            with(
                    About.MEETING,
                    PREVIOUS_DATE,
                    PREVIOUS_WEEKDAY,
                    PREVIOUS_TIME,
                    PREVIOUS_PLACE,
                    INTERPRETER_LANGUAGE,
                    REPLY_DEADLINE),
            with(About.INTERPRETER, OWN_TALK, WITH_DIRECTIONS, MOVED, CANCELLED)),
    VISIT_REMINDER(with(About.VISIT, INTERPRETER_LANGUAGE), About.INTERPRETER),
    MEETING_REMINDER(with(About.MEETING, INTERPRETER_LANGUAGE), with(About.INTERPRETER, OWN_TALK, WITH_DIRECTIONS)),
    FINANCING(
            all(
                    DWELLING_ADDRESS,
                    FINANCING_PRICE,
                    FINANCING_COSTS,
                    FINANCING_LOAN,
                    FINANCING_GRANT,
                    FINANCING_EQUITY,
                    FINANCING_MONTHLY,
                    FINANCING_YEARS),
            all(WITH_GRANT, IN_COOPERATIVE)),
    DECISION(
            all(DWELLING_ADDRESS, DECISION_DATE, DECISION_RESULT, DECISION_REASON, COMPLAINT_DEADLINE),
            all(GRANTED, REFUSED)),
    FREE(all(DWELLING_ADDRESS, LEASE_NUMBER, LEASE_END), Set.of());

    /** What several types are about. */
    private static final class About {

        static final Set<MergeField> VISIT =
                all(DWELLING_ADDRESS, VISIT_DATE, VISIT_WEEKDAY, VISIT_TIME, VISIT_END, VISIT_VISITORS);
        static final Set<MergeField> MEETING = all(
                MEETING_DATE,
                MEETING_WEEKDAY,
                MEETING_TIME,
                MEETING_END,
                MEETING_PLACE,
                MEETING_ADDRESS,
                MEETING_DIRECTIONS,
                TALK_TIME,
                TALK_END);
        static final Set<Condition> INTERPRETER = all(INTERPRETER_NEEDED, INTERPRETER_ON_SCREEN, INTERPRETER_BY_PHONE);
    }

    private static final Set<MergeField> OF_THE_RECIPIENT =
            EnumSet.of(HOUSEHOLD_NAME, HOUSEHOLD_ADDRESS, LETTER_REFERENCE);
    private static final Set<MergeField> ALWAYS =
            EnumSet.of(LETTER_DATE, MUNICIPALITY_NAME, CONTACT_NAME, CONTACT_PHONE, CONTACT_EMAIL);

    /** Whoever is written to is one adult or several, who are not spoken to as one. */
    private static final Set<Condition> OF_THE_READERS = EnumSet.of(ONE_ADULT, SEVERAL_ADULTS);

    private final Set<MergeField> own;
    private final Set<Condition> conditions;

    LetterType(Set<MergeField> own, Set<Condition> conditions) {
        this.own = own;
        this.conditions = conditions;
    }

    @SafeVarargs
    private static <E extends Enum<E>> Set<E> all(E... values) {
        return Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(values)));
    }

    @SafeVarargs
    private static <E extends Enum<E>> Set<E> with(Set<E> some, E... more) {
        EnumSet<E> all = EnumSet.copyOf(some);
        Collections.addAll(all, more);
        return Collections.unmodifiableSet(all);
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

    /** In the order of the catalogue. */
    public Set<Condition> conditions() {
        Set<Condition> all = EnumSet.noneOf(Condition.class);
        all.addAll(conditions);
        if (namesRecipient()) {
            all.addAll(OF_THE_READERS);
        }
        return Collections.unmodifiableSet(all);
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
