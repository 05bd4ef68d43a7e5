package no.leietileie.casework.stages;

import java.util.Set;

/**
 * One step that may be taken.
 *
 * @param reasons of which one must be given; empty where the step explains itself
 */
public record Transition(Stage from, Stage to, Kind kind, Set<StageReason> reasons) {

    public enum Kind {
        ONWARD,
        BACK,
        END,
        PAUSE,
        /** From a pause to where the household was before it. */
        RETURN,
        REOPEN
    }
}
