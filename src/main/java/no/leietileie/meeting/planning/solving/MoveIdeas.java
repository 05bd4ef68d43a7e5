package no.leietileie.meeting.planning.solving;

import static no.leietileie.meeting.planning.solving.Standing.any;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Finds one change after the other that could be for the better. */
final class MoveIdeas {

    private static final int TRIES = 30;

    private final Standing standing;
    private final RandomGenerator random;
    private final GuestMoves guests;
    private final MeetingMoves meetings;

    MoveIdeas(Standing standing, RandomGenerator random) {
        this.standing = standing;
        this.random = random;
        guests = new GuestMoves(standing, random);
        meetings = new MeetingMoves(standing, random);
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
            return standing.leftOut().isEmpty() ? null : meetings.open(any(standing.leftOut(), random));
        }
        if (dice < 45) {
            return guests.shift(standing.anyGuest(random));
        }
        if (dice < 65) {
            return guests.swap(standing.anyGuest(random));
        }
        if (dice < 90) {
            return meetings.move(any(standing.held(), random), standing.anyPlace(random));
        }
        if (dice < 95) {
            return meetings.dissolve(any(standing.held(), random));
        }
        var shell = any(standing.held(), random);
        return dice < 98
                ? meetings.open(standing.anyGuest(random))
                : meetings.convert(shell, shell.getGuests().getFirst());
    }

    private @Nullable Rearrangement forLeftOut(int dice, Guest guest) {
        if (dice < 7) {
            return guests.takeIn(guest);
        }
        if (dice < 12) {
            return guests.replace(guest);
        }
        return dice < 17 ? meetings.open(guest) : meetings.convert(any(standing.held(), random), guest);
    }
}
