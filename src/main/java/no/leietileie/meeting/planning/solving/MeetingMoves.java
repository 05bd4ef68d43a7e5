package no.leietileie.meeting.planning.solving;

import static no.leietileie.meeting.planning.solving.Standing.any;
import static no.leietileie.meeting.planning.solving.Standing.isPinned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.random.RandomGenerator;
import no.leietileie.meeting.planning.solving.Standing.Changes;
import org.jspecify.annotations.Nullable;

/** Changes of which meetings are held, and when and where; those who are concerned follow or go elsewhere. */
final class MeetingMoves {

    private static final int LOOKS = 12;

    private final Standing standing;
    private final RandomGenerator random;

    MeetingMoves(Standing standing, RandomGenerator random) {
        this.standing = standing;
        this.random = random;
    }

    /** Makes a meeting one of another kind, which is open to the guest and to others who were left out; some may have to go. */
    @Nullable
    Rearrangement convert(Shell shell, Guest guest) {
        var kinds = guest.facts().kindList();
        if (kinds.isEmpty() || shell.getPinned() > 0 || shell.isSlotPinned()) {
            return null;
        }
        int kind = any(kinds, random);
        var empty = emptyShell(kind);
        if (empty == null || kind == shell.kind().index()) {
            return null;
        }
        var move = new Rearrangement().move(empty, shell.getPlace());
        var changes = new Changes();
        changes.move(empty, shell.getPlace());
        if (guest.getShell() == null) {
            join(guest, empty, changes, move);
        }
        var members = new ArrayList<>(shell.getGuests());
        Collections.shuffle(members, random);
        for (var member : members) {
            if (!join(member, empty, changes, move)) {
                move.seat(member, standing.elsewhere(member, shell, changes, random));
            }
        }
        return fillUp(empty, changes, move);
    }

    /** Whether there was room, and an interpreter. */
    private static boolean join(Guest guest, Shell shell, Changes changes, Rearrangement move) {
        if (!guest.facts().kinds().get(shell.kind().index()) || !changes.fits(guest, shell)) {
            return false;
        }
        if (guest.facts().interpreted() >= 0) {
            var group = move.guestsIn(shell);
            group.add(guest);
            int atMost = shell.limits().interpretersAtMost();
            if (!new Bookings()
                    .canInterpret(shell.kind(), group, changes.place(shell).slot(), atMost)) {
                return false;
            }
        }
        changes.add(shell, guest.facts().persons());
        move.seat(guest, shell);
        return true;
    }

    private @Nullable Shell emptyShell(int kind) {
        for (var shell : standing.ofKind(kind)) {
            if (!shell.isHeld()) {
                return shell;
            }
        }
        return null;
    }

    /** Moves a meeting, or two that change places; who cannot come then goes elsewhere, and others may come instead. */
    @Nullable
    Rearrangement move(Shell shell, Place place) {
        var other = standing.heldAt(place);
        if (shell.isSlotPinned() || other == shell || (other != null && other.isSlotPinned())) {
            return null;
        }
        var move = new Rearrangement().move(shell, place);
        var changes = new Changes();
        changes.move(shell, place);
        if (other != null) {
            move.move(other, shell.getPlace());
            changes.move(other, shell.getPlace());
        }
        boolean possible = sendAway(shell, changes, move) && (other == null || sendAway(other, changes, move));
        return possible ? fillUp(shell, changes, move) : null;
    }

    private boolean sendAway(Shell shell, Changes changes, Rearrangement move) {
        var place = changes.place(shell);
        var guests = shell.getGuests();
        for (int i = 0; i < guests.size(); i++) {
            var guest = guests.get(i);
            if (!guest.facts().suits(place) || changes.persons(shell) > shell.seats(place)) {
                if (shell.isPinned(i)) {
                    return false;
                }
                changes.add(shell, -guest.facts().persons());
                move.seat(guest, standing.elsewhere(guest, shell, changes, random));
            }
        }
        return true;
    }

    /** With others who were left out, as many as there are seats and talks for. */
    private Rearrangement fillUp(Shell shell, Changes changes, Rearrangement move) {
        var leftOut = standing.leftOut();
        int offset = leftOut.isEmpty() ? 0 : random.nextInt(leftOut.size());
        for (int i = 0; i < leftOut.size(); i++) {
            var guest = leftOut.get((offset + i) % leftOut.size());
            if (!move.seats(guest)) {
                join(guest, shell, changes, move);
            }
        }
        return move;
    }

    @Nullable
    Rearrangement dissolve(Shell shell) {
        if (shell.getPinned() > 0 || shell.isSlotPinned()) {
            return null;
        }
        var move = new Rearrangement();
        var changes = new Changes();
        for (var guest : shell.getGuests()) {
            var target = standing.elsewhere(guest, shell, changes, random);
            if (target == null) {
                return null;
            }
            move.seat(guest, target);
        }
        return move;
    }

    /** Holds one more meeting for the guest, with others who were left out or whose group can spare them. */
    @Nullable
    Rearrangement open(Guest guest) {
        var kinds = guest.facts().kindList();
        if (kinds.isEmpty() || isPinned(guest)) {
            return null;
        }
        int kind = any(kinds, random);
        var empty = emptyShell(kind);
        var place = freePlace(guest);
        if (empty == null || place == null) {
            return null;
        }
        var move = new Rearrangement().move(empty, place).seat(guest, empty);
        var changes = new Changes();
        changes.move(empty, place);
        changes.add(empty, guest.facts().persons());
        fillUp(empty, changes, move);
        return borrow(empty, guest, changes, move) ? move : null;
    }

    private @Nullable Place freePlace(Guest guest) {
        for (int i = 0; i < LOOKS; i++) {
            var place = standing.anyPlace(random);
            if (standing.heldAt(place) == null && guest.facts().suits(place)) {
                return place;
            }
        }
        return null;
    }

    private boolean borrow(Shell empty, Guest guest, Changes changes, Rearrangement move) {
        int needed = empty.limits().minPersons();
        var guests = standing.guestsOf(empty.kind().index());
        int offset = random.nextInt(guests.size());
        for (int i = 0; i < guests.size() && changes.persons(empty) < needed; i++) {
            var other = guests.get((offset + i) % guests.size());
            var lender = other.getShell();
            if (other != guest && lender != null && changes.fits(other, empty) && !isPinned(other)) {
                int left = changes.persons(lender) - other.facts().persons();
                if (left >= needed || left == 0) {
                    changes.add(lender, -other.facts().persons());
                    changes.add(empty, other.facts().persons());
                    move.seat(other, empty);
                }
            }
        }
        return changes.persons(empty) >= needed;
    }
}
