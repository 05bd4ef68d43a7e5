package no.leietileie.meeting.planning.solving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How the working plan stands at one step, arranged for those who look for moves. */
final class Standing {

    private final Season season;
    private final List<List<Shell>> byKind;
    private final List<Guest> leftOut = new ArrayList<>();
    private final List<Shell> held = new ArrayList<>();
    private final Map<Place, Shell> heldAt = new HashMap<>();

    Standing(Season season, List<List<Shell>> byKind) {
        this.season = season;
        this.byKind = byKind;
        for (var guest : season.getGuests()) {
            if (guest.getShell() == null) {
                leftOut.add(guest);
            }
        }
        for (var shell : season.getShells()) {
            if (shell.isHeld()) {
                held.add(shell);
                heldAt.put(shell.getPlace(), shell);
            }
        }
    }

    static List<List<Shell>> byKind(Season season) {
        var shells = new ArrayList<List<Shell>>();
        for (var shell : season.getShells()) {
            while (shells.size() <= shell.kind().index()) {
                shells.add(new ArrayList<>());
            }
            shells.get(shell.kind().index()).add(shell);
        }
        return shells;
    }

    List<Shell> held() {
        return held;
    }

    List<Guest> leftOut() {
        return leftOut;
    }

    List<Shell> ofKind(int kind) {
        return kind < byKind.size() ? byKind.get(kind) : List.of();
    }

    @Nullable
    Shell heldAt(Place place) {
        return heldAt.get(place);
    }

    Place anyPlace(RandomGenerator random) {
        return any(season.getPlaces(), random);
    }

    Guest anyGuest(RandomGenerator random) {
        return any(season.getGuests(), random);
    }

    /** A shell that the guest may be in, held or not; null when there is none. */
    @Nullable
    Shell anyShellFor(Guest guest, RandomGenerator random) {
        var kinds = guest.facts().kindList();
        if (kinds.isEmpty()) {
            return null;
        }
        var shells = ofKind(any(kinds, random));
        return shells.isEmpty() ? null : any(shells, random);
    }

    static <T> T any(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    static boolean isPinned(Guest guest) {
        var shell = guest.getShell();
        if (shell == null || shell.getPinned() == 0) {
            return false;
        }
        return shell.getGuests().indexOf(guest) < shell.getPinned();
    }

    /** Persons and places that a move in the making has given away already. */
    static final class Changes {

        private final Map<Shell, Integer> persons = new IdentityHashMap<>();
        private final Map<Shell, Place> places = new IdentityHashMap<>();

        void add(Shell shell, int more) {
            persons.merge(shell, more, Integer::sum);
        }

        void move(Shell shell, Place place) {
            places.put(shell, place);
        }

        Place place(Shell shell) {
            return places.getOrDefault(shell, shell.getPlace());
        }

        int persons(Shell shell) {
            return shell.persons() + persons.getOrDefault(shell, 0);
        }

        boolean fits(Guest guest, Shell shell) {
            var place = place(shell);
            return guest.facts().suits(place) && persons(shell) + guest.facts().persons() <= shell.seats(place);
        }
    }
}
