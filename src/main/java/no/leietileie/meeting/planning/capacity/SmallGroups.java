package no.leietileie.meeting.planning.capacity;

import java.util.List;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.SeasonRules;

/** Few households cannot always be parted into groups of the right size: 4, 4 and 3 persons leave three out. */
final class SmallGroups {

    /** Every way of parting is tried for so few; more households can be taken to find a way. */
    private static final int FEW = 12;

    private SmallGroups() {}

    /** The least weight that stays outside of all groups, whatever brings the households together. */
    static int strandedWeight(List<Household> households, SeasonRules rules) {
        int all = households.stream().mapToInt(Household::weight).sum();
        if (households.stream().mapToInt(Household::persons).sum() < rules.minPersons()) {
            return all;
        }
        return households.size() > FEW ? 0 : all - placedAtMost(households, rules);
    }

    private static int placedAtMost(List<Household> households, SeasonRules rules) {
        int sets = 1 << households.size();
        int[] persons = new int[sets];
        int[] weight = new int[sets];
        int[] best = new int[sets];
        for (int set = 1; set < sets; set++) {
            var last = households.get(Integer.numberOfTrailingZeros(set));
            persons[set] = persons[set & (set - 1)] + last.persons();
            weight[set] = weight[set & (set - 1)] + last.weight();
            best[set] = best[set & (set - 1)];
            for (int group = set; group > 0; group = (group - 1) & set) {
                boolean holdsLast = (group & set & -set) != 0;
                if (holdsLast && persons[group] >= rules.minPersons() && persons[group] <= rules.maxPersons()) {
                    best[set] = Math.max(best[set], weight[group] + best[set & ~group]);
                }
            }
        }
        return best[sets - 1];
    }
}
