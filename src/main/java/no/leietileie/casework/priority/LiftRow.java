package no.leietileie.casework.priority;

import java.time.Instant;

/** @param points added to the score, taken from it when negative */
public record LiftRow(int points, String reason, String authorName, Instant madeAt) {

    /** The reason is about people: it must not end in a log. */
    @Override
    public String toString() {
        return "LiftRow[" + points + "]";
    }
}
