package no.leietileie.casework.tasks;

import java.time.LocalDate;
import java.time.Period;

/** What makes a task arise by itself, and how long there is for it. The words of the task are found by its rule. */
public enum TaskRule {
    /** A paused case has come back: ask the household again. */
    ASK_AGAIN(Period.ofDays(7)),
    /** A home visit was made: do what was agreed. */
    VISIT_FOLLOW_UP(Period.ofDays(7)),
    /** Nobody was at home: agree on another day. */
    VISIT_NO_ANSWER(Period.ofDays(3)),
    /** The household did not come to the talk at the office: agree on another day. */
    OFFICE_NO_SHOW(Period.ofDays(3)),
    /** The household asked for another day. */
    VISIT_POSTPONED(Period.ofDays(3)),
    /** The household does not live there any longer: find out where it went. */
    VISIT_MOVED(Period.ofDays(7)),
    /** The household did not come to the group meeting it was invited to: phone, and invite it again. */
    MEETING_NO_SHOW(Period.ofDays(3)),
    /** The household did not come to several group meetings: offer a home visit. */
    MEETING_OFFER_VISIT(Period.ofDays(7)),
    /** A household in the middle of its case has no lease any longer: it moved, or is one with another household now. */
    LEASE_OVER(Period.ofDays(7)),
    /** Other tenants, or another dwelling, than when the work with the household began. */
    HOUSEHOLD_CHANGED(Period.ofDays(7)),
    /** An application has come in: preliminary reply within a month (forvaltningsloven § 11 a). */
    PRELIMINARY_REPLY(Period.ofMonths(1)),
    LEASE_ENDS_SOON(Period.ofDays(14)),
    /** A lease past its end becomes indefinite within the month (husleieloven § 9-2). */
    LEASE_CONVERTS(Period.ofDays(7)),
    /** Something stood in the way of a letter; the timeline says what. */
    LETTER_HELD_BACK(Period.ofDays(7)),
    /** A letter did not reach the household. */
    LETTER_FAILED(Period.ofDays(3)),
    /** A meeting is near, and it is not certain that the household knows of it. */
    MEETING_REMINDER(Period.ofDays(1)),
    /** A colleague was named in a note. */
    MENTIONED(Period.ofDays(3));

    private final Period time;

    TaskRule(Period time) {
        this.time = time;
    }

    /** The last day in time for what happened on a day. */
    public LocalDate dueFor(LocalDate happenedOn) {
        return happenedOn.plus(time);
    }
}
