package no.leietileie.meeting.season;

import no.leietileie.meeting.planning.IndividualTalk;

/** What became of a household that is in no meeting. */
public enum Outcome {
    /** It is never in groups: it gets a talk of its own. */
    TALK_NOT_IN_GROUPS,
    /** No group of enough persons: it gets a talk of its own. */
    TALK_NO_GROUP,
    /** It did not come to the meetings it was invited to: it is offered a home visit. */
    VISIT_AFTER_NO_SHOWS,
    /** There is a group, but no place in it. */
    LEFT_OUT;

    public static Outcome of(IndividualTalk.Reason reason) {
        return switch (reason) {
            case NOT_IN_GROUPS -> TALK_NOT_IN_GROUPS;
            case NO_GROUP -> TALK_NO_GROUP;
        };
    }

    public boolean isTalk() {
        return this != LEFT_OUT;
    }
}
