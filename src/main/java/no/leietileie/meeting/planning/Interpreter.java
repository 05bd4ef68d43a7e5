package no.leietileie.meeting.planning;

import java.util.List;
import java.util.Set;

/**
 * @param conflicts ids of households for which they must not interpret
 * @param free ids of the slots at which they can come
 */
public record Interpreter(long id, List<String> languages, Set<Long> conflicts, Set<Long> free) {

    public Interpreter {
        languages = List.copyOf(languages);
        conflicts = Set.copyOf(conflicts);
        free = Set.copyOf(free);
    }
}
