package no.leietileie.meeting.planning.command;

/** What the shell is told; scripts rely on the numbers. */
enum PlanExit {
    /** Every household has a place or a talk of its own. */
    DONE(0),
    FAILED(1),
    WRONG_USAGE(2),
    /** The file is no season: not JSON, something missing, or ids that stand twice. */
    NOT_READ(3),
    /** There is a plan, but it has no place for some households. */
    SOME_LEFT_OUT(4);

    private final int number;

    PlanExit(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
