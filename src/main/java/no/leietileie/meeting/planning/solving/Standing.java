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

    private static final int LOOKS = 12;

    private final Season season;
    private final Kinds kinds;
    private final List<Guest> leftOut = new ArrayList<>();
    private final List<Shell> held = new ArrayList<>();
    private final Map<Place, Shell> heldAt = new HashMap<>();

    /** Which shells there are of each kind, and who may be in them; it stays the same while a plan is made. */
    record Kinds(List<List<Shell>> shells, List<List<Guest>> guests) {

        static Kinds of(Season season) {
            var kinds = new Kinds(new ArrayList<>(), new ArrayList<>());
            for (var shell : season.getShells()) {
                at(kinds.shells(), shell.kind().index()).add(shell);
            }
            for (var guest : season.getGuests()) {
                guest.facts()
                        .kindList()
                        .forEach(kind -> at(kinds.guests(), kind).add(guest));
            }
            return kinds;
        }

        private static <T> List<T> at(List<List<T>> lists, int kind) {
            while (lists.size() <= kind) {
                lists.add(new ArrayList<>());
            }
            return lists.get(kind);
        }
    }

    Standing(Season season, Kinds kinds) {
        this.season = season;
        this.kinds = kinds;
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

    List<Shell> held() {
        return held;
    }

    List<Guest> leftOut() {
        return leftOut;
    }

    List<Shell> ofKind(int kind) {
        return kind < kinds.shells().size() ? kinds.shells().get(kind) : List.of();
    }

    List<Guest> guestsOf(int kind) {
        return kinds.guests().get(kind);
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
        var possible = guest.facts().kindList();
        if (possible.isEmpty()) {
            return null;
        }
        var shells = ofKind(any(possible, random));
        return shells.isEmpty() ? null : any(shells, random);
    }

    /** Another meeting that has room for the guest, or null; the room is then taken. */
    @Nullable
    Shell elsewhere(Guest guest, Shell notHere, Changes changes, RandomGenerator random) {
        for (int i = 0; i < LOOKS; i++) {
            var shell = anyShellFor(guest, random);
            if (shell != null && shell != notHere && shell.isHeld() && changes.fits(guest, shell)) {
                changes.add(shell, guest.facts().persons());
                return shell;
            }
        }
        return null;
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
