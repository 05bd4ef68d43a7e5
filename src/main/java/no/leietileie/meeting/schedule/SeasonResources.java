package no.leietileie.meeting.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.planning.Interpreter;
import no.leietileie.meeting.planning.SeasonRules;
import no.leietileie.meeting.planning.StaffMember;
import no.leietileie.meeting.planning.TimeSlot;
import no.leietileie.meeting.planning.Venue;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.Bookings;
import no.leietileie.resource.InterpreterRow;
import no.leietileie.resource.Interpreters;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.StaffMembers;
import no.leietileie.resource.StaffRow;
import no.leietileie.resource.VenueRow;
import no.leietileie.resource.Venues;
import org.springframework.stereotype.Component;

/** Who and what can be had for a season, and at which of its slots. */
@Component
class SeasonResources {

    private final StaffMembers staff;
    private final Interpreters interpreters;
    private final Venues venues;
    private final Bookings bookings;

    SeasonResources(StaffMembers staff, Interpreters interpreters, Venues venues, Bookings bookings) {
        this.staff = staff;
        this.interpreters = interpreters;
        this.venues = venues;
        this.bookings = bookings;
    }

    /** @param open meetings whose own bookings do not stand in the way of planning them anew */
    Free free(List<TimeSlot> slots, Collection<Meeting> open) {
        if (slots.isEmpty()) {
            return new Free(slots, Map.of());
        }
        List<ResourceId> wanted = new ArrayList<>();
        staff.listAll().stream().filter(StaffRow::active).map(StaffRow::id).forEach(wanted::add);
        venues.listAll().stream().filter(VenueRow::active).map(VenueRow::id).forEach(wanted::add);
        interpreters.search("").stream()
                .filter(InterpreterRow::active)
                .map(InterpreterRow::id)
                .forEach(wanted::add);
        LocalDate first = slots.getFirst().date();
        LocalDate last = slots.getLast().date();
        var own = open.stream().map(Meeting::reference).collect(Collectors.toSet());
        return new Free(slots, bookings.freeTimes(wanted, first, last, own));
    }

    /** When each resource could be booked, the meetings of the season aside. */
    record Free(List<TimeSlot> slots, Map<ResourceId, List<no.leietileie.resource.TimeSlot>> times) {

        boolean knows(ResourceId resource) {
            return times.containsKey(resource);
        }

        Set<Long> of(ResourceId resource) {
            var free = times.getOrDefault(resource, List.of());
            return slots.stream()
                    .filter(slot -> {
                        var time = SlotTimes.time(slot);
                        return free.stream().anyMatch(piece -> piece.contains(time));
                    })
                    .map(TimeSlot::id)
                    .collect(Collectors.toSet());
        }
    }

    List<StaffMember> staff(Free free) {
        return staff.listAll().stream()
                .filter(row -> free.knows(row.id()))
                .map(row -> new StaffMember(row.id().value(), free.of(row.id())))
                .toList();
    }

    /** Seats are for all who come: those of consultants and interpreters are taken off. */
    List<Venue> venues(Free free, SeasonRules rules) {
        int ours = rules.consultants() + rules.interpretersAtMost();
        return venues.listAll().stream()
                .filter(row -> free.knows(row.id()))
                .map(row -> new Venue(
                        row.id().value(),
                        Math.max(0, row.data().facts().capacity() - ours),
                        row.data().facts().stepFree(),
                        null,
                        free.of(row.id())))
                .toList();
    }

    List<Interpreter> interpreters(Free free, Collection<HouseholdId> households) {
        Map<ResourceId, Set<Long>> conflicts = new HashMap<>();
        households.forEach(household -> interpreters
                .conflictsOf(household.value())
                .forEach(interpreter -> conflicts
                        .computeIfAbsent(interpreter, _ -> new HashSet<>())
                        .add(household.value())));
        return interpreters.search("").stream()
                .filter(row -> free.knows(row.id()))
                .map(row -> new Interpreter(
                        row.id().value(),
                        row.data().languages().stream()
                                .map(spoken -> spoken.language().value())
                                .distinct()
                                .sorted()
                                .toList(),
                        conflicts.getOrDefault(row.id(), Set.of()),
                        free.of(row.id())))
                .toList();
    }
}
