package no.leietileie.meeting.planning.solving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is taken while meetings are put into places one by one. */
final class Bookings {

    private final Map<Slot, List<Shell>> bySlot = new HashMap<>();
    private final Map<Integer, Integer> byWeek = new HashMap<>();
    private final Map<Place, Shell> byPlace = new HashMap<>();

    void add(Shell shell) {
        bySlot.computeIfAbsent(shell.slot(), _ -> new ArrayList<>()).add(shell);
        byWeek.merge(shell.slot().week(), 1, Integer::sum);
        byPlace.put(shell.getPlace(), shell);
    }

    boolean isFree(Place place) {
        return !byPlace.containsKey(place);
    }

    /** Whether one more meeting can be held then, venue and interpreters aside. */
    boolean hasRoom(Slot slot) {
        return byWeek.getOrDefault(slot.week(), 0) < slot.weekLimit()
                && bySlot.getOrDefault(slot, List.of()).size() < slot.meetingsByStaff();
    }

    int meetingsIn(int week) {
        return byWeek.getOrDefault(week, 0);
    }

    /** Whether these could be interpreted for at the slot, beside the meetings that are there. */
    boolean canInterpret(Kind kind, List<Guest> guests, Slot slot, int atMost) {
        int[] needed = Interpreting.needed(kind, guests, slot.talksEach());
        if (needed.length == 0) {
            return true;
        }
        if (needed.length > atMost) {
            return false;
        }
        var matching = new Interpreting.Matching(slot.translators());
        for (var meeting : bySlot.getOrDefault(slot, List.of())) {
            for (int language : meeting.languagesNeeded(meeting.getPlace())) {
                matching.add(meeting.getGuests(), language);
            }
        }
        for (int language : needed) {
            if (!matching.add(guests, language)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the meeting could take the guest as well. */
    boolean fits(Shell shell, Guest guest) {
        var place = shell.getPlace();
        if (!guest.facts().suits(place)
                || shell.persons() + guest.facts().persons() > shell.seats(place)
                || shell.getGuests().size()
                        >= shell.slot().talksEach() * shell.limits().consultants()) {
            return false;
        }
        if (guest.facts().interpreted() < 0) {
            return true;
        }
        var others = bySlot.getOrDefault(shell.slot(), List.of()).stream()
                .filter(other -> other != shell)
                .toList();
        var more = new ArrayList<>(shell.getGuests());
        more.add(guest);
        var alone = new Bookings();
        others.forEach(alone::add);
        return alone.canInterpret(
                shell.kind(), more, shell.slot(), shell.limits().interpretersAtMost());
    }
}
