package no.leietileie.meeting.planning.solving;

import java.util.BitSet;
import java.util.List;

/**
 * An interpreter.
 *
 * @param languages numbers of the common names
 * @param exact the languages as they were given
 * @param conflicts numbers of guests
 */
public record Translator(int index, long id, BitSet languages, List<String> exact, BitSet conflicts) {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
