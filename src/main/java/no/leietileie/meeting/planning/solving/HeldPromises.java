package no.leietileie.meeting.planning.solving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.meeting.planning.EarlierMeeting;
import no.leietileie.meeting.planning.PlanningProblem;

/**
 * Takes the earlier meetings over as far as they can still be held. What was promised and cannot be kept any more (the
 * venue is gone, a consultant is ill, the household is away) becomes a wish of great weight.
 */
final class HeldPromises {

    private final PlanningProblem problem;
    private final SeasonFacts facts;
    private final Limits limits;
    private final Bookings bookings = new Bookings();
    private final Map<Long, Guest> guests = new HashMap<>();
    private final Map<Long, Map<Long, Place>> places = new HashMap<>();

    HeldPromises(PlanningProblem problem, SeasonFacts facts, List<Guest> guests) {
        this.problem = problem;
        this.facts = facts;
        limits = Limits.of(problem.rules());
        guests.forEach(guest -> this.guests.put(guest.facts().household().id(), guest));
        facts.places()
                .forEach(place -> places.computeIfAbsent(place.slot().id(), _ -> new HashMap<>())
                        .put(place.venue(), place));
    }

    /**
     * @param guests who were in it and may still be in such a group, or were put there by hand
     * @param strangers those of them who belong to another group: they can be nowhere but in this meeting
     */
    record Homeless(Shell shell, List<Guest> guests, Set<Guest> strangers) {}

    record Kept(List<Shell> placed, List<Homeless> homeless) {}

    Kept keep() {
        var placed = new ArrayList<Shell>();
        var homeless = new ArrayList<Homeless>();
        problem.earlier().stream()
                .sorted(Comparator.comparing((EarlierMeeting earlier) -> !earlier.slotPinned())
                        .thenComparing(earlier -> earlier.pinned().isEmpty())
                        .thenComparing(earlier -> earlier.meeting().id()))
                .forEach(earlier -> keep(earlier, placed, homeless));
        return new Kept(placed, homeless);
    }

    private void keep(EarlierMeeting earlier, List<Shell> placed, List<Homeless> homeless) {
        var meeting = earlier.meeting();
        var place = places.getOrDefault(meeting.slot(), Map.of()).get(meeting.venue());
        var anywhere = place == null ? facts.places().getFirst() : place;
        var shell = new Shell(meeting.id(), facts.kind(meeting.kind()), limits, anywhere);
        boolean held = place != null && bookings.isFree(place) && bookings.hasRoom(place.slot());
        if (held) {
            int pinned = addPinned(earlier, shell);
            addOthers(earlier, shell);
            shell.pin(earlier.slotPinned(), pinned);
            bookings.add(shell);
            placed.add(shell);
        } else {
            homeless.add(homeless(earlier, shell));
        }
    }

    private Homeless homeless(EarlierMeeting earlier, Shell shell) {
        var all = earlier.meeting().households().stream()
                .filter(guests::containsKey)
                .filter(household ->
                        belongs(household, shell) || earlier.pinned().contains(household))
                .toList();
        return new Homeless(
                shell,
                all.stream().map(guests::get).toList(),
                all.stream()
                        .filter(household -> !belongs(household, shell))
                        .map(guests::get)
                        .collect(Collectors.toSet()));
    }

    private boolean belongs(long household, Shell shell) {
        var guest = guests.get(household);
        return guest != null && guest.facts().kinds().get(shell.kind().index());
    }

    private int addPinned(EarlierMeeting earlier, Shell shell) {
        for (long household : earlier.meeting().households()) {
            var guest = guests.get(household);
            if (guest != null && earlier.pinned().contains(household) && bookings.fits(shell, guest)) {
                shell.getGuests().add(guest);
            }
        }
        return shell.getGuests().size();
    }

    private void addOthers(EarlierMeeting earlier, Shell shell) {
        for (long household : earlier.meeting().households()) {
            var guest = guests.get(household);
            if (guest != null
                    && !shell.getGuests().contains(guest)
                    && guest.facts().kinds().get(shell.kind().index())
                    && bookings.fits(shell, guest)) {
                shell.getGuests().add(guest);
            }
        }
    }
}
