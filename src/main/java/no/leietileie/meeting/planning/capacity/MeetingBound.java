package no.leietileie.meeting.planning.capacity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Household;

/**
 * Fewer meetings than this cannot hold the households.
 *
 * <p>Proof. Part the kinds of groups into blocks in any way. A meeting is of one kind and thus belongs to one block. A
 * household all of whose kinds lie in a block can only be in meetings of that block, so the block has at least
 * ⌈persons of such households / seats⌉ meetings, and those of different blocks are different meetings: their sum is a bound,
 * whatever the blocks. Blocks are only joined here when that makes the sum larger, for the sake of a better bound. When
 * some may be left out, taking away any {@code q} persons lowers the sum by no more than the greatest number of whole
 * meetings that {@code q} persons fill up, the last and least filled ones of each block first; that many are taken off.
 */
final class MeetingBound {

    private final int seats;
    private final List<Block> blocks;

    private MeetingBound(int seats, List<Block> blocks) {
        this.seats = seats;
        this.blocks = blocks;
    }

    /** @param persons of the households that can be nowhere else */
    private record Block(Set<GroupKind> kinds, int persons) {}

    /**
     * @param kinds of groups in which a household may be, at least one
     * @param seats of the largest meeting, 1 or more
     * @param leftOut how many persons a plan may leave out
     */
    static int of(
            Collection<Household> households, Function<Household, List<GroupKind>> kinds, int seats, int leftOut) {
        Map<Set<GroupKind>, Integer> persons = new HashMap<>();
        households.forEach(
                household -> persons.merge(Set.copyOf(kinds.apply(household)), household.persons(), Integer::sum));
        var bound = new MeetingBound(seats, singles(persons));
        bound.join(persons);
        return bound.meetings(leftOut);
    }

    private static List<Block> singles(Map<Set<GroupKind>, Integer> persons) {
        var single = new TreeMap<GroupKind, Integer>();
        persons.forEach((set, count) ->
                set.forEach(kind -> single.merge(kind, set.size() == 1 ? count : 0, Integer::sum)));
        var blocks = new ArrayList<Block>();
        single.forEach((kind, count) -> blocks.add(new Block(Set.of(kind), count)));
        return blocks;
    }

    /** Those who may be in one of several kinds count only in a block that has them all. */
    private void join(Map<Set<GroupKind>, Integer> persons) {
        var links = persons.keySet().stream()
                .filter(set -> set.size() > 1)
                .sorted(Comparator.comparing((Set<GroupKind> set) -> set.size())
                        .thenComparing(set -> set.stream().sorted().toList().toString()))
                .toList();
        boolean better = true;
        while (better) {
            better = false;
            for (var link : links) {
                better |= join(link, persons);
            }
        }
        joinAll(persons);
    }

    private boolean join(Set<GroupKind> link, Map<Set<GroupKind>, Integer> persons) {
        var touched = blocks.stream()
                .filter(block -> block.kinds().stream().anyMatch(link::contains))
                .toList();
        if (touched.size() < 2) {
            return false;
        }
        var joined = joined(touched, persons);
        if (ceil(joined.persons()) <= sum(touched)) {
            return false;
        }
        blocks.removeAll(touched);
        blocks.add(joined);
        return true;
    }

    private void joinAll(Map<Set<GroupKind>, Integer> persons) {
        if (blocks.size() > 1) {
            var all = joined(blocks, persons);
            if (ceil(all.persons()) > sum(blocks)) {
                blocks.clear();
                blocks.add(all);
            }
        }
    }

    private static Block joined(List<Block> parts, Map<Set<GroupKind>, Integer> persons) {
        var kinds = new HashSet<GroupKind>();
        parts.forEach(part -> kinds.addAll(part.kinds()));
        int inside = persons.entrySet().stream()
                .filter(entry -> kinds.containsAll(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new Block(Set.copyOf(kinds), inside);
    }

    private int ceil(int persons) {
        return Math.ceilDiv(persons, seats);
    }

    private int sum(List<Block> some) {
        return some.stream().mapToInt(block -> ceil(block.persons())).sum();
    }

    private int meetings(int leftOut) {
        var lastOnes = blocks.stream()
                .filter(block -> block.persons() > 0)
                .map(block -> (block.persons() - 1) % seats + 1)
                .sorted()
                .toList();
        int meetings = sum(blocks);
        int left = leftOut;
        for (int last : lastOnes) {
            if (left < last) {
                return meetings;
            }
            left -= last;
            meetings--;
        }
        return Math.max(0, meetings - left / seats);
    }
}
