package no.leietileie.meeting.planning.solving;

import static no.leietileie.meeting.planning.solving.Standing.any;
import static no.leietileie.meeting.planning.solving.Standing.isPinned;

import java.util.random.RandomGenerator;
import no.leietileie.meeting.planning.solving.Standing.Changes;
import org.jspecify.annotations.Nullable;

/** Finds one change after the other that could be for the better. */
final class MoveIdeas {

    private static final int TRIES = 30;
    private static final int LOOKS = 12;

    private final Standing standing;
    private final RandomGenerator random;

    MoveIdeas(Standing standing, RandomGenerator random) {
        this.standing = standing;
        this.random = random;
    }

    /** An empty change when nothing was found; the search takes it as a step on the spot. */
    Rearrangement next() {
        for (int i = 0; i < TRIES; i++) {
            var move = idea();
            if (move != null && !move.isEmpty()) {
                return move;
            }
        }
        return new Rearrangement();
    }

    private @Nullable Rearrangement idea() {
        int dice = random.nextInt(100);
        if (dice < 20 && !standing.leftOut().isEmpty() && !standing.held().isEmpty()) {
            return forLeftOut(dice, any(standing.leftOut(), random));
        }
        if (standing.held().isEmpty()) {
            return standing.leftOut().isEmpty() ? null : open(any(standing.leftOut(), random));
        }
        if (dice < 45) {
            return shift(standing.anyGuest(random));
        }
        if (dice < 65) {
            return swap(standing.anyGuest(random));
        }
        if (dice < 90) {
            return move(any(standing.held(), random), standing.anyPlace(random));
        }
        if (dice < 95) {
            return dissolve(any(standing.held(), random));
        }
        var shell = any(standing.held(), random);
        return dice < 98
                ? open(standing.anyGuest(random))
                : convert(shell, shell.getGuests().getFirst());
    }

    private @Nullable Rearrangement forLeftOut(int dice, Guest guest) {
        if (dice < 8) {
            return takeIn(guest);
        }
        return dice < 15 ? open(guest) : convert(any(standing.held(), random), guest);
    }

    /** Makes a meeting one of another kind, which is open to the guest and to others who were left out. */
    private @Nullable Rearrangement convert(Shell shell, Guest guest) {
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
        for (var member : shell.getGuests()) {
            if (!member.facts().kinds().get(kind)) {
                return null;
            }
            changes.add(empty, member.facts().persons());
            move.seat(member, empty);
        }
        return fillUp(empty, changes, move);
    }

    private @Nullable Shell emptyShell(int kind) {
        for (var shell : standing.ofKind(kind)) {
            if (!shell.isHeld()) {
                return shell;
            }
        }
        return null;
    }

    private @Nullable Rearrangement shift(Guest guest) {
        var shell = standing.anyShellFor(guest, random);
        if (shell == null || shell == guest.getShell() || isPinned(guest)) {
            return null;
        }
        boolean fits = shell.isHeld() && new Changes().fits(guest, shell);
        return fits ? new Rearrangement().seat(guest, shell) : null;
    }

    private @Nullable Rearrangement swap(Guest guest) {
        var own = guest.getShell();
        var shell = standing.anyShellFor(guest, random);
        if (own == null || shell == null || shell == own || isPinned(guest)) {
            return null;
        }
        if (shell.getPinned() >= shell.getGuests().size()) {
            return null;
        }
        var other = any(
                shell.getGuests().subList(shell.getPinned(), shell.getGuests().size()), random);
        if (!other.facts().kinds().get(own.kind().index())) {
            return null;
        }
        var changes = new Changes();
        changes.add(own, -guest.facts().persons());
        changes.add(shell, -other.facts().persons());
        return changes.fits(guest, shell) && changes.fits(other, own)
                ? new Rearrangement().seat(guest, shell).seat(other, own)
                : null;
    }

    /** Puts somebody who was left out into a group, if need be in the place of others. */
    private @Nullable Rearrangement takeIn(Guest guest) {
        var shell = standing.anyShellFor(guest, random);
        if (shell == null || !shell.isHeld() || !guest.facts().suits(shell.getPlace())) {
            return null;
        }
        var move = new Rearrangement();
        var changes = new Changes();
        int first = shell.getPinned();
        int count = shell.getGuests().size() - first;
        int offset = count == 0 ? 0 : random.nextInt(count);
        for (int i = 0; i < count && !changes.fits(guest, shell); i++) {
            var other = shell.getGuests().get(first + (offset + i) % count);
            changes.add(shell, -other.facts().persons());
            move.seat(other, elsewhere(other, shell, changes));
        }
        return changes.fits(guest, shell) ? move.seat(guest, shell) : null;
    }

    private @Nullable Shell elsewhere(Guest guest, Shell notHere, Changes changes) {
        for (int i = 0; i < LOOKS; i++) {
            var shell = standing.anyShellFor(guest, random);
            if (shell != null && shell != notHere && shell.isHeld() && changes.fits(guest, shell)) {
                changes.add(shell, guest.facts().persons());
                return shell;
            }
        }
        return null;
    }

    /** Moves a meeting, or two that change places; who cannot come then goes elsewhere, and others may come instead. */
    private @Nullable Rearrangement move(Shell shell, Place place) {
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
            sendAway(other, changes, move);
        }
        return sendAway(shell, changes, move) ? fillUp(shell, changes, move) : null;
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
                move.seat(guest, elsewhere(guest, shell, changes));
            }
        }
        return true;
    }

    private Rearrangement fillUp(Shell shell, Changes changes, Rearrangement move) {
        for (var guest : standing.leftOut()) {
            if (guest.facts().kinds().get(shell.kind().index()) && changes.fits(guest, shell)) {
                changes.add(shell, guest.facts().persons());
                move.seat(guest, shell);
            }
        }
        return move;
    }

    private @Nullable Rearrangement dissolve(Shell shell) {
        if (shell.getPinned() > 0 || shell.isSlotPinned()) {
            return null;
        }
        var move = new Rearrangement();
        var changes = new Changes();
        for (var guest : shell.getGuests()) {
            var target = elsewhere(guest, shell, changes);
            if (target == null) {
                return null;
            }
            move.seat(guest, target);
        }
        return move;
    }

    /** Holds one more meeting for the guest, with others who were left out or whose group can spare them. */
    private @Nullable Rearrangement open(Guest guest) {
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
        for (var other : standing.leftOut()) {
            if (other != guest && other.facts().kinds().get(kind) && changes.fits(other, empty)) {
                changes.add(empty, other.facts().persons());
                move.seat(other, empty);
            }
        }
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
