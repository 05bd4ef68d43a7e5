package no.leietileie.meeting.planning.solving;

import static no.leietileie.meeting.planning.solving.Standing.any;
import static no.leietileie.meeting.planning.solving.Standing.isPinned;

import java.util.random.RandomGenerator;
import no.leietileie.meeting.planning.solving.Standing.Changes;
import org.jspecify.annotations.Nullable;

/** Changes of who is where; meetings stay as they are. */
final class GuestMoves {

    private final Standing standing;
    private final RandomGenerator random;

    GuestMoves(Standing standing, RandomGenerator random) {
        this.standing = standing;
        this.random = random;
    }

    @Nullable
    Rearrangement shift(Guest guest) {
        var shell = standing.anyShellFor(guest, random);
        if (shell == null || shell == guest.getShell() || isPinned(guest)) {
            return null;
        }
        boolean fits = shell.isHeld() && new Changes().fits(guest, shell);
        return fits ? new Rearrangement().seat(guest, shell) : null;
    }

    @Nullable
    Rearrangement swap(Guest guest) {
        var own = guest.getShell();
        var shell = standing.anyShellFor(guest, random);
        if (own == null || shell == null || shell == own || isPinned(guest)) {
            return null;
        }
        var other = anyWhoMayGo(shell);
        if (other == null || !other.facts().kinds().get(own.kind().index())) {
            return null;
        }
        var changes = new Changes();
        changes.add(own, -guest.facts().persons());
        changes.add(shell, -other.facts().persons());
        return changes.fits(guest, shell) && changes.fits(other, own)
                ? new Rearrangement().seat(guest, shell).seat(other, own)
                : null;
    }

    private @Nullable Guest anyWhoMayGo(Shell shell) {
        var guests = shell.getGuests();
        return shell.getPinned() >= guests.size()
                ? null
                : any(guests.subList(shell.getPinned(), guests.size()), random);
    }

    /** Puts somebody who was left out into a group, if need be in the place of others. */
    @Nullable
    Rearrangement takeIn(Guest guest) {
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
            move.seat(other, standing.elsewhere(other, shell, changes, random));
        }
        return changes.fits(guest, shell) ? move.seat(guest, shell) : null;
    }

    /** Takes in somebody for somebody else, though there are seats: interpreters may have no more talks. */
    @Nullable
    Rearrangement replace(Guest guest) {
        var shell = standing.anyShellFor(guest, random);
        var other = shell == null ? null : anyWhoMayGo(shell);
        if (shell == null || other == null) {
            return null;
        }
        var changes = new Changes();
        changes.add(shell, -other.facts().persons());
        return changes.fits(guest, shell)
                ? new Rearrangement()
                        .seat(other, standing.elsewhere(other, shell, changes, random))
                        .seat(guest, shell)
                : null;
    }
}
