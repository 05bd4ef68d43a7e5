package no.leietileie.meeting.planning.solving;

import java.util.BitSet;
import java.util.List;
import no.leietileie.meeting.planning.Household;
import org.jspecify.annotations.Nullable;

/**
 * A household, with numbers in place of names.
 *
 * @param kinds numbers of the kinds of group it may be in
 * @param kindList the same, the best first
 * @param ownKind number of its own group's kind, or -1 when that group is too small to be met
 * @param away numbers of slots
 * @param spoken numbers of languages
 * @param interpreted number of the language it is interpreted in unless the group has a better one, or -1 for none
 */
record GuestFacts(
        int index,
        Household household,
        BitSet kinds,
        List<Integer> kindList,
        int ownKind,
        BitSet away,
        BitSet spoken,
        int interpreted,
        @Nullable Draft draft) {

    /**
     * Where the household was before.
     *
     * @param promised it was told so
     */
    record Draft(long slot, long venue, boolean promised) {}

    int persons() {
        return household.persons();
    }

    int weight() {
        return household.weight();
    }

    boolean canCome(Place place) {
        return !away.get(place.slot().index());
    }

    boolean suits(Place place) {
        return canCome(place) && (place.stepFree() || !household.stepFree());
    }

    int languageIn(Kind kind) {
        return interpreted >= 0 && kind.language() >= 0 && spoken.get(kind.language()) ? kind.language() : interpreted;
    }
}
