package no.leietileie.meeting.planning.capacity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.leietileie.meeting.planning.GroupKind;
import org.jspecify.annotations.Nullable;

/** What is counted while households are given kinds of groups, as small as can be since there are many states of it. */
final class KindCounts {

    private final int fewest;
    private final Map<GroupKind, Limits> limits = new TreeMap<>();
    private int size;

    /**
     * @param persons where those of the kind are counted
     * @param talks where talks are counted, and how many there can be, by language
     */
    private record Limits(int persons, Map<String, Talks> talks) {}

    private record Talks(int at, int atMost) {}

    /** @param fewest persons in a group; whether there are more of them does not matter */
    KindCounts(int fewest) {
        this.fewest = fewest;
    }

    void limitPersons(GroupKind kind) {
        limits.put(kind, new Limits(size++, new HashMap<>()));
    }

    /** The persons of the kind must be limited already. */
    void limitTalks(GroupKind kind, String language, int atMost) {
        limitsOf(kind).talks().put(language, new Talks(size++, atMost));
    }

    private Limits limitsOf(GroupKind kind) {
        var found = limits.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("No limits for " + kind);
        }
        return found;
    }

    Set<GroupKind> limited() {
        return limits.keySet();
    }

    State none() {
        return new State(new short[size]);
    }

    /** Empty when there are no talks left for one more household of the language. */
    Optional<State> findWith(State state, GroupKind kind, int persons, Optional<String> language) {
        var limit = limits.get(kind);
        if (limit == null) {
            return Optional.of(state);
        }
        var counts = state.counts.clone();
        counts[limit.persons()] = (short) Math.min(fewest, counts[limit.persons()] + persons);
        Talks talks = language.map(limit.talks()::get).orElse(null);
        if (talks != null && ++counts[talks.at()] > talks.atMost()) {
            return Optional.empty();
        }
        return Optional.of(new State(counts));
    }

    /** Nobody else may be in the kind: those ways stay in which its groups have enough persons, or there are none. */
    Map<State, Integer> close(GroupKind kind, Map<State, Integer> states) {
        var limit = limits.get(kind);
        if (limit == null) {
            return states;
        }
        var enough = new HashMap<State, Integer>();
        states.forEach((state, leftOut) -> {
            int persons = state.counts[limit.persons()];
            if (persons == 0 || persons >= fewest) {
                enough.merge(without(limit, state), leftOut, Math::min);
            }
        });
        limits.remove(kind);
        return enough;
    }

    /** The kind is not limited any longer. */
    Map<State, Integer> drop(GroupKind kind, Map<State, Integer> states) {
        var limit = limitsOf(kind);
        limits.remove(kind);
        var fewer = new HashMap<State, Integer>();
        states.forEach((state, leftOut) -> fewer.merge(without(limit, state), leftOut, Math::min));
        return fewer;
    }

    private static State without(Limits limit, State state) {
        var counts = state.counts.clone();
        counts[limit.persons()] = 0;
        limit.talks().values().forEach(talks -> counts[talks.at()] = 0);
        return new State(counts);
    }

    /** Compared by what it counts. */
    static final class State {

        private final short[] counts;

        private State(short[] counts) {
            this.counts = counts;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof State state && Arrays.equals(counts, state.counts);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(counts);
        }
    }
}
