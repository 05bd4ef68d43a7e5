package no.leietileie.meeting.planning.capacity;

import java.util.BitSet;
import java.util.List;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.SeasonRules;

/** Few households cannot always be parted into groups of the right size: 4, 4 and 3 persons leave three out. */
final class SmallGroups {

    /** Every way of parting is tried for so few; more households can be taken to find a way. */
    private static final int FEW = 12;

    private SmallGroups() {}

    /** The least weight that stays outside of all groups: a group is of one kind and at a time at which all can come. */
    static int strandedWeight(List<Household> households, SeasonRules rules, Gatherings gatherings) {
        int all = households.stream().mapToInt(Household::weight).sum();
        if (households.stream().mapToInt(Household::persons).sum() < rules.minPersons()) {
            return all;
        }
        return households.size() > FEW ? 0 : all - placedAtMost(households, rules, gatherings);
    }

    private static int placedAtMost(List<Household> households, SeasonRules rules, Gatherings gatherings) {
        int sets = 1 << households.size();
        int[] persons = new int[sets];
        int[] weight = new int[sets];
        int[] best = new int[sets];
        BitSet[] together = new BitSet[sets];
        together[0] = new BitSet();
        for (int set = 1; set < sets; set++) {
            var last = households.get(Integer.numberOfTrailingZeros(set));
            persons[set] = persons[set & (set - 1)] + last.persons();
            weight[set] = weight[set & (set - 1)] + last.weight();
            best[set] = best[set & (set - 1)];
            together[set] = together(together[set & (set - 1)], set, gatherings.of(last));
            for (int group = set; group > 0; group = (group - 1) & set) {
                boolean holdsLast = (group & set & -set) != 0;
                if (holdsLast
                        && !together[group].isEmpty()
                        && persons[group] >= rules.minPersons()
                        && persons[group] <= rules.maxPersons()) {
                    best[set] = Math.max(best[set], weight[group] + best[set & ~group]);
                }
            }
        }
        return best[sets - 1];
    }

    /** Where the set can meet: where all but its last can, and the last too. */
    private static BitSet together(BitSet others, int set, BitSet last) {
        var both = (BitSet) last.clone();
        if ((set & (set - 1)) != 0) {
            both.and(others);
        }
        return both;
    }
}
