package no.leietileie.meeting.planning.solving;

/** How much things count against each other within their level. */
final class Weights {

    /** Larger than what a group that is too small is let off, which is at most the square of its persons. */
    static final long LEFT_OUT = 1000;

    static final long OWN_GROUP = 700;
    static final long MEETING = 500;
    static final long MISSING_IN_PROMISED = 80;
    static final long INTERPRETER = 60;
    static final long WORKING_HOURS = 30;
    static final long VARIETY = 15;
    static final long OTHER_DISTRICT = 8;
    static final long PRIORITY_A_WEEK = 3;
    static final long WEEK_LOAD = 2;
    static final long DRAFT = 150;
    static final long PROMISE = 2000;

    private Weights() {}
}
