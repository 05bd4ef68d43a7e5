package no.leietileie.casework.visits.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;

/** When interpreters are free, less what the plan has booked them for so far. */
final class FreeInterpreters {

    private final Map<ResourceId, Map<LocalDate, List<TimeSlot>>> free = new HashMap<>();

    FreeInterpreters(VisitProblem problem) {
        problem.wishes().stream()
                .flatMap(wish -> wish.interpreters().stream())
                .map(Interpreting::interpreter)
                .distinct()
                .forEach(interpreter -> free.put(interpreter, Crews.byDay(problem.freeTimes(interpreter))));
    }

    List<TimeSlot> on(ResourceId interpreter, LocalDate day) {
        return free.getOrDefault(interpreter, Map.of()).getOrDefault(day, List.of());
    }

    void take(ResourceId interpreter, TimeSlot slot) {
        List<TimeSlot> left = on(interpreter, slot.date()).stream()
                .flatMap(piece -> piece.without(slot).stream())
                .toList();
        free.getOrDefault(interpreter, new HashMap<>()).put(slot.date(), left);
    }
}
