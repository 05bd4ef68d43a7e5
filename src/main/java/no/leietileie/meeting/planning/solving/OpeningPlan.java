package no.leietileie.meeting.planning.solving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The first plan, meeting by meeting: the smallest kinds of group first, since they have the fewest slots to choose from,
 * and for each meeting the slot at which the most can come. The search then starts from something that can be held.
 */
final class OpeningPlan {

    /** Guests who can come seldom and large households first: they are the hardest to find a place for. */
    private static final Comparator<Guest> HARDEST = Comparator.comparingInt(
                    (Guest guest) -> -guest.facts().persons())
            .thenComparingInt(guest -> -guest.facts().away().cardinality())
            .thenComparingInt(guest -> guest.facts().index());

    private final SeasonFacts facts;
    private final Limits limits;
    private final List<Shell> shells;
    private final Bookings bookings = new Bookings();
    private final boolean[] placed;
    private final List<List<Place>> placesBySlot = new ArrayList<>();
    private long lastId;

    OpeningPlan(SeasonFacts facts, Limits limits, List<Shell> kept, long lastId) {
        this.facts = facts;
        this.limits = limits;
        this.lastId = lastId;
        shells = new ArrayList<>(kept);
        placed = new boolean[facts.guests().size()];
        for (var shell : kept) {
            bookings.add(shell);
            shell.getGuests().forEach(guest -> placed[guest.facts().index()] = true);
        }
        facts.slots().forEach(_ -> placesBySlot.add(new ArrayList<>()));
        facts.places().forEach(place -> placesBySlot.get(place.slot().index()).add(place));
    }

    List<Shell> fill(List<Guest> guests, List<HeldPromises.Homeless> homeless) {
        homeless.forEach(this::settle);
        insert(guests);
        openGroups(guests, true);
        openGroups(guests, false);
        insert(guests);
        addEmptyShells();
        return shells;
    }

    /** A meeting that lost its place keeps together as far as it can. */
    private void settle(HeldPromises.Homeless homeless) {
        var group = bestGroup(homeless.shell().kind(), remaining(homeless.guests()));
        if (group != null) {
            homeless.shell().setPlace(group.place());
            group.guests().stream()
                    .sorted(Comparator.comparing(
                            (Guest guest) -> !homeless.strangers().contains(guest)))
                    .forEach(guest -> put(guest, homeless.shell()));
            homeless.shell().pin(false, (int) group.guests().stream()
                    .filter(homeless.strangers()::contains)
                    .count());
            bookings.add(homeless.shell());
        }
        shells.add(homeless.shell());
    }

    private List<Guest> remaining(List<Guest> guests) {
        return guests.stream()
                .filter(guest -> !placed[guest.facts().index()])
                .sorted(HARDEST)
                .toList();
    }

    private void insert(List<Guest> guests) {
        for (var guest : remaining(guests)) {
            shells.stream()
                    .filter(shell -> shell.isHeld()
                            && guest.facts().kinds().get(shell.kind().index())
                            && bookings.fits(shell, guest))
                    .min(Comparator.comparingInt((Shell shell) -> rank(guest, shell))
                            .thenComparingInt(shell -> shell.seats(shell.getPlace()) - shell.persons()))
                    .ifPresent(shell -> put(guest, shell));
        }
    }

    private static int rank(Guest guest, Shell shell) {
        var draft = guest.facts().draft();
        boolean asBefore = draft != null && draft.slot() == shell.slot().id();
        return asBefore ? -1 : guest.facts().kindList().indexOf(shell.kind().index());
    }

    private void put(Guest guest, Shell shell) {
        shell.getGuests().add(guest);
        placed[guest.facts().index()] = true;
    }

    private record Candidates(Kind kind, List<Guest> guests, int persons) {}

    private void openGroups(List<Guest> guests, boolean ownGroups) {
        facts.kinds().stream()
                .map(kind -> candidates(kind, guests, ownGroups))
                .sorted(Comparator.comparingInt(Candidates::persons))
                .forEach(group -> openGroups(group.kind(), group.guests()));
    }

    private Candidates candidates(Kind kind, List<Guest> guests, boolean ownGroups) {
        var wanted = remaining(guests).stream()
                .filter(guest -> ownGroups
                        ? guest.facts().ownKind() == kind.index()
                        : guest.facts().kinds().get(kind.index()))
                .toList();
        return new Candidates(kind, wanted, persons(wanted));
    }

    private static int persons(List<Guest> guests) {
        int persons = 0;
        for (var guest : guests) {
            persons += guest.facts().persons();
        }
        return persons;
    }

    private void openGroups(Kind kind, List<Guest> wanted) {
        var left = new ArrayList<>(wanted);
        left.removeIf(guest -> placed[guest.facts().index()]);
        while (persons(left) >= limits.minPersons()) {
            var group = bestGroup(kind, left);
            if (group == null) {
                return;
            }
            var shell = new Shell(++lastId, kind, limits, group.place());
            group.guests().forEach(guest -> put(guest, shell));
            shells.add(shell);
            bookings.add(shell);
            left.removeAll(group.guests());
        }
    }

    private record Group(Place place, List<Guest> guests, long value) {}

    private @Nullable Group bestGroup(Kind kind, List<Guest> left) {
        int persons = persons(left);
        // A full meeting must not leave too few for another one.
        boolean split = persons > limits.maxPersons() && persons < limits.maxPersons() + limits.minPersons();
        int wanted = split ? persons - limits.minPersons() : limits.maxPersons();
        Group best = null;
        for (var slot : facts.slots()) {
            if (bookings.hasRoom(slot)) {
                var group = groupAt(kind, left, slot, wanted);
                if (group != null && (best == null || group.value() > best.value())) {
                    best = group;
                }
            }
        }
        return best;
    }

    private @Nullable Group groupAt(Kind kind, List<Guest> left, Slot slot, int wanted) {
        var place = largestFree(slot, left);
        if (place == null) {
            return null;
        }
        var guests = new ArrayList<Guest>();
        int seats = Math.min(wanted, place.capacity());
        int talks = slot.talksEach() * limits.consultants();
        int persons = 0;
        for (var guest : left) {
            if (persons + guest.facts().persons() <= seats
                    && guests.size() < talks
                    && guest.facts().suits(place)) {
                guests.add(guest);
                if (guest.facts().interpreted() >= 0
                        && Interpreting.needed(kind, guests, slot.talksEach()).length > limits.interpretersAtMost()) {
                    guests.removeLast();
                } else {
                    persons += guest.facts().persons();
                }
            }
        }
        return persons >= limits.minPersons() && bookings.canInterpret(kind, guests, slot, limits.interpretersAtMost())
                ? new Group(place, guests, value(guests, persons, slot))
                : null;
    }

    private @Nullable Place largestFree(Slot slot, List<Guest> guests) {
        boolean steps =
                guests.stream().anyMatch(guest -> guest.facts().household().stepFree());
        return placesBySlot.get(slot.index()).stream()
                .filter(bookings::isFree)
                .max(Comparator.comparingInt((Place place) -> Math.min(place.capacity(), limits.maxPersons()))
                        .thenComparing(place -> steps == place.stepFree())
                        .thenComparingInt(place -> near(place, guests)))
                .orElse(null);
    }

    private static int near(Place place, List<Guest> guests) {
        int near = 0;
        for (var guest : guests) {
            near += Objects.equals(guest.facts().household().district(), place.district()) ? 1 : 0;
        }
        return near;
    }

    private long value(List<Guest> guests, int persons, Slot slot) {
        long value = persons * Weights.LEFT_OUT;
        for (var guest : guests) {
            var household = guest.facts().household();
            value -= household.worksByDay() && !slot.evening() ? Weights.WORKING_HOURS : 0;
            value -= household.priority() * slot.week() * Weights.PRIORITY_A_WEEK;
            var draft = guest.facts().draft();
            value += draft != null && draft.slot() == slot.id() ? Weights.PROMISE : 0;
        }
        return value - bookings.meetingsIn(slot.week()) * Weights.WEEK_LOAD * 2;
    }

    /** Room to open more meetings of a kind, or others: about a quarter more than there are. */
    private void addEmptyShells() {
        var counts = new int[facts.kinds().size()];
        shells.forEach(shell -> counts[shell.kind().index()]++);
        for (var kind : facts.kinds()) {
            for (int i = 0; i <= counts[kind.index()] / 4; i++) {
                shells.add(new Shell(++lastId, kind, limits, facts.places().getFirst()));
            }
        }
    }
}
