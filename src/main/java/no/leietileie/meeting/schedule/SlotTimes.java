package no.leietileie.meeting.schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.meeting.planning.TimeSlot;

/** The planner's slots as times of the calendar, and back. */
record SlotTimes(Map<no.leietileie.resource.TimeSlot, TimeSlot> byTime) {

    static SlotTimes of(List<TimeSlot> slots) {
        return new SlotTimes(slots.stream().collect(Collectors.toMap(SlotTimes::time, Function.identity())));
    }

    static no.leietileie.resource.TimeSlot time(TimeSlot slot) {
        return no.leietileie.resource.TimeSlot.on(slot.date(), slot.from(), slot.to());
    }

    /** Empty when the season no longer has meetings then. */
    Optional<Long> find(no.leietileie.resource.TimeSlot time) {
        return Optional.ofNullable(byTime.get(time)).map(TimeSlot::id);
    }

    no.leietileie.resource.TimeSlot time(long slot) {
        return byTime.entrySet().stream()
                .filter(entry -> entry.getValue().id() == slot)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
