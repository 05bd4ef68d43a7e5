package no.leietileie.municipality.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a target stands on a day, measured against an even pace from its first day to its last. */
public record TargetStanding(int reached, int goal, int expected, State state) {

    public enum State {
        NOT_STARTED,
        ON_TRACK,
        BEHIND,
        REACHED,
        MISSED
    }

    /** On the last day all is expected, on the first day one day's share, rounded down. */
    static TargetStanding of(TargetData target, int reached, LocalDate today) {
        long days = ChronoUnit.DAYS.between(target.from(), target.to()) + 1;
        long passed = Math.clamp(ChronoUnit.DAYS.between(target.from(), today) + 1, 0, days);
        int expected = (int) (target.goal() * passed / days);
        return new TargetStanding(reached, target.goal(), expected, state(target, reached, expected, today));
    }

    private static State state(TargetData target, int reached, int expected, LocalDate today) {
        if (reached >= target.goal()) {
            return State.REACHED;
        }
        if (today.isBefore(target.from())) {
            return State.NOT_STARTED;
        }
        if (today.isAfter(target.to())) {
            return State.MISSED;
        }
        return reached >= expected ? State.ON_TRACK : State.BEHIND;
    }
}
