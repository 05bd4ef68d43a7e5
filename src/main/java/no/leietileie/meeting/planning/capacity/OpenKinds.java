package no.leietileie.meeting.planning.capacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Household;

/**
 * The least weight that stays outside of all groups where several kinds of groups need the same few households, or where
 * interpreters have too few talks.
 *
 * <p>Proof. In every plan a household is in a group of one of its kinds, or left out. The groups of one kind hold nobody at
 * all, or at least as many persons as one group needs. There are no more of them than all who may be in the kind could
 * form, and each has a limited number of talks through interpreters of a language. All ways of giving each household a kind
 * or none that keep to this are gone through, household by household. Ways that agree in everything that can still matter
 * are one state, of which the one that leaves out least is kept. Where there would be too many states, the limits of the
 * largest kind are dropped, which only allows more ways. So no plan leaves out less.
 */
final class OpenKinds {

    /** States of all households together; they take about a tenth of a second. */
    private static final int STATES = 200_000;

    /** A kind of more groups is hardly ever short of persons. */
    private static final int GROUPS_OF_A_SMALL_KIND = 6;

    private final int fewest;
    private final Function<Household, List<GroupKind>> kinds;
    private final TalksInGroups talks;
    private final int statesAtMost;
    private final Map<GroupKind, Integer> persons = new TreeMap<>();
    private final List<Household> order;
    private final Map<GroupKind, Household> lastOf = new HashMap<>();
    private final KindCounts counts;

    private OpenKinds(
            List<Household> households,
            Function<Household, List<GroupKind>> kinds,
            int fewest,
            TalksInGroups talks,
            int statesAtMost) {
        this.statesAtMost = statesAtMost;
        this.fewest = fewest;
        this.kinds = kinds;
        this.talks = talks;
        households.forEach(household ->
                kinds.apply(household).forEach(kind -> persons.merge(kind, household.persons(), Integer::sum)));
        order = inOrder(households);
        order.forEach(household -> kinds.apply(household).forEach(kind -> lastOf.put(kind, household)));
        counts = new KindCounts(fewest);
        persons.forEach((kind, count) -> limit(kind, count, households));
    }

    /**
     * @param kinds of groups that are left to a household
     * @param fewest persons in a group
     */
    static int strandedWeight(
            List<Household> households, Function<Household, List<GroupKind>> kinds, int fewest, TalksInGroups talks) {
        return strandedWeight(households, kinds, fewest, talks, STATES / Math.max(1, households.size()));
    }

    /** @param statesAtMost at a time: the more, the better the bound and the longer it takes */
    static int strandedWeight(
            List<Household> households,
            Function<Household, List<GroupKind>> kinds,
            int fewest,
            TalksInGroups talks,
            int statesAtMost) {
        return new OpenKinds(households, kinds, fewest, talks, statesAtMost).least();
    }

    /** Kind by kind, the smallest first, so that few are open at a time. */
    private List<Household> inOrder(List<Household> households) {
        Map<GroupKind, Set<Household>> waiting = new TreeMap<>();
        households.forEach(household -> kinds.apply(household)
                .forEach(kind -> waiting.computeIfAbsent(kind, _ -> new LinkedHashSet<>())
                        .add(household)));
        var inOrder = new ArrayList<Household>();
        while (!waiting.isEmpty()) {
            var smallest = waiting.entrySet().stream()
                    .min(Comparator.comparingInt(entry -> entry.getValue().size()))
                    .orElseThrow();
            var next = List.copyOf(smallest.getValue());
            inOrder.addAll(next);
            waiting.values().forEach(set -> next.forEach(set::remove));
            waiting.values().removeIf(Set::isEmpty);
        }
        return inOrder;
    }

    private void limit(GroupKind kind, int all, List<Household> households) {
        if (all > GROUPS_OF_A_SMALL_KIND * fewest) {
            return;
        }
        counts.limitPersons(kind);
        var speakers = new TreeMap<String, Integer>();
        households.stream()
                .filter(household -> kinds.apply(household).contains(kind))
                .forEach(household -> talks.findLanguage(household, kind)
                        .ifPresent(language -> speakers.merge(language, 1, Integer::sum)));
        speakers.forEach((language, count) -> {
            int atMost = all / fewest * talks.atMost(language);
            if (count > atMost) {
                counts.limitTalks(kind, language, atMost);
            }
        });
    }

    private int least() {
        Map<KindCounts.State, Integer> states = Map.of(counts.none(), 0);
        for (var household : order) {
            states = after(household, states);
            for (var kind : kinds.apply(household)) {
                if (household.equals(lastOf.get(kind))) {
                    states = counts.close(kind, states);
                }
            }
            while (states.size() > statesAtMost) {
                states = dropLargest(states);
            }
        }
        return states.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    private Map<KindCounts.State, Integer> after(Household household, Map<KindCounts.State, Integer> states) {
        var mine = kinds.apply(household);
        var next = new HashMap<KindCounts.State, Integer>();
        states.forEach((state, leftOut) -> {
            next.merge(state, leftOut + household.weight(), Math::min);
            for (var kind : mine) {
                var language = talks.findLanguage(household, kind);
                counts.findWith(state, kind, household.persons(), language)
                        .ifPresent(more -> next.merge(more, leftOut, Math::min));
            }
        });
        return next;
    }

    private Map<KindCounts.State, Integer> dropLargest(Map<KindCounts.State, Integer> states) {
        var largest = counts.limited().stream()
                .max(Comparator.comparing((GroupKind kind) -> persons.getOrDefault(kind, 0)))
                .orElseThrow();
        return counts.drop(largest, states);
    }
}
