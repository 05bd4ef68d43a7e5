package no.leietileie.casework.casemeeting;

/** What the group may decide about a household. */
public enum DecisionKind {
    /** The work goes on as it is, perhaps with something to do. */
    CONTINUE(Move.NONE),
    /** The case takes another step. */
    MOVE(Move.REQUIRED),
    /** Something must be known before anything can be decided. */
    FIND_OUT(Move.NONE),
    /** The group advises against buying now; often the case waits. */
    ADVISE_AGAINST(Move.ALLOWED),
    /** The case shows that the criteria should be others. */
    CRITERIA(Move.ALLOWED),
    /** Nothing was decided: the household waits for the next meeting. */
    POSTPONE(Move.NONE);

    /** Whether a decision may bring the case to another stage. */
    enum Move {
        NONE,
        ALLOWED,
        REQUIRED
    }

    private final Move move;

    DecisionKind(Move move) {
        this.move = move;
    }

    public boolean mayMove() {
        return move != Move.NONE;
    }

    public boolean mustMove() {
        return move == Move.REQUIRED;
    }
}
