package no.leietileie.casework.visits.planning;

import no.leietileie.register.HouseholdId;

/** A household that has no visit in the proposal, and why. */
public record LeftOut(HouseholdId household, Reason reason) {

    public enum Reason {
        /** Nobody who may interpret for it speaks the language. */
        NO_INTERPRETER,
        /** There are interpreters, but never when somebody could go. */
        INTERPRETER_AWAY,
        /** Two must go, and no two are free together. */
        NO_PAIR,
        /** None of the consultants is free for long enough. */
        NOBODY_FREE,
        /** Others took the room there was. */
        FULL
    }
}
