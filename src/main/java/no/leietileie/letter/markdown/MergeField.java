package no.leietileie.letter.markdown;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a letter may fill in. Written as {@code {{household.name}}} in a template. */
public enum MergeField {
    HOUSEHOLD_NAME("household.name", FieldKind.TEXT),
    HOUSEHOLD_ADDRESS("household.address", FieldKind.TEXT),
    DWELLING_ADDRESS("dwelling.address", FieldKind.TEXT),
    DWELLING_COOPERATIVE("dwelling.cooperative", FieldKind.TEXT),
    LEASE_NUMBER("lease.number", FieldKind.TEXT),
    LEASE_END("lease.end", FieldKind.DATE),
    LETTER_DATE("letter.date", FieldKind.DATE),
    LETTER_REFERENCE("letter.reference", FieldKind.TEXT),
    MUNICIPALITY_NAME("municipality.name", FieldKind.TEXT),
    CONTACT_NAME("contact.name", FieldKind.TEXT),
    CONTACT_PHONE("contact.phone", FieldKind.PHONE),
    CONTACT_EMAIL("contact.email", FieldKind.EMAIL),
    INTERPRETER_LANGUAGE("interpreter.language", FieldKind.LANGUAGE),
    REPLY_DEADLINE("reply.deadline", FieldKind.DATE),
    VISIT_DATE("visit.date", FieldKind.DATE),
    VISIT_WEEKDAY("visit.weekday", FieldKind.WEEKDAY),
    VISIT_TIME("visit.time", FieldKind.TIME),
    VISIT_END("visit.end", FieldKind.TIME),
    VISIT_VISITORS("visit.visitors", FieldKind.TEXT),
    MEETING_DATE("meeting.date", FieldKind.DATE),
    MEETING_WEEKDAY("meeting.weekday", FieldKind.WEEKDAY),
    MEETING_TIME("meeting.time", FieldKind.TIME),
    MEETING_END("meeting.end", FieldKind.TIME),
    MEETING_PLACE("meeting.place", FieldKind.TEXT),
    MEETING_ADDRESS("meeting.address", FieldKind.TEXT),
    MEETING_DIRECTIONS("meeting.directions", FieldKind.TEXT),
    TALK_TIME("talk.time", FieldKind.TIME),
    TALK_END("talk.end", FieldKind.TIME),
    PREVIOUS_DATE("previous.date", FieldKind.DATE),
    PREVIOUS_WEEKDAY("previous.weekday", FieldKind.WEEKDAY),
    PREVIOUS_TIME("previous.time", FieldKind.TIME),
    PREVIOUS_PLACE("previous.place", FieldKind.TEXT),
    FINANCING_PRICE("financing.price", FieldKind.MONEY),
    FINANCING_COSTS("financing.costs", FieldKind.MONEY),
    FINANCING_LOAN("financing.loan", FieldKind.MONEY),
    FINANCING_GRANT("financing.grant", FieldKind.MONEY),
    FINANCING_EQUITY("financing.equity", FieldKind.MONEY),
    FINANCING_MONTHLY("financing.monthly", FieldKind.MONEY),
    FINANCING_YEARS("financing.years", FieldKind.NUMBER),
    DECISION_DATE("decision.date", FieldKind.DATE),
    DECISION_RESULT("decision.result", FieldKind.TEXT),
    DECISION_REASON("decision.reason", FieldKind.TEXT),
    COMPLAINT_DEADLINE("complaint.deadline", FieldKind.DATE);

    private static final Map<String, MergeField> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(MergeField::key, Function.identity()));

    private final String key;
    private final FieldKind kind;

    MergeField(String key, FieldKind kind) {
        this.key = key;
        this.kind = kind;
    }

    public static Optional<MergeField> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    public String key() {
        return key;
    }

    public FieldKind kind() {
        return kind;
    }

    /** As it stands in a template. */
    public String placeholder() {
        return "{{" + key + "}}";
    }
}
