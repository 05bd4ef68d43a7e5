package no.leietileie.meeting.planning;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A household that shall be met.
 *
 * @param persons who come along, 1 or more
 * @param languages in which they can follow a meeting, the one they know best first; never empty
 * @param district where they live, as districts of venues are named; null when it is not known
 * @param priority 0 to {@value #HIGHEST_PRIORITY}, the highest first
 * @param worksByDay an evening suits better
 * @param stepFree they need a venue without steps
 * @param alone never in a group: address protection, or they asked for it
 * @param away ids of the slots at which they cannot come
 */
public record Household(
        long id,
        int persons,
        @Nullable String nationality,
        List<String> languages,
        @Nullable String district,
        int priority,
        boolean worksByDay,
        boolean stepFree,
        boolean alone,
        Set<Long> away) {

    public static final int HIGHEST_PRIORITY = 3;

    public Household {
        languages = List.copyOf(languages);
        away = Set.copyOf(away);
        if (persons < 1 || languages.isEmpty() || priority < 0 || priority > HIGHEST_PRIORITY) {
            throw new IllegalArgumentException("Household %d: at least one person and one language, priority 0 to %d"
                    .formatted(id, HIGHEST_PRIORITY));
        }
    }

    /** What it costs to leave the household out; whole numbers that may be added up. */
    public int weight() {
        return 1 + priority;
    }

    public Household withAway(Set<Long> slots) {
        return new Household(
                id, persons, nationality, languages, district, priority, worksByDay, stepFree, alone, slots);
    }
}
