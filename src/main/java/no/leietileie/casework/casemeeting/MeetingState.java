package no.leietileie.casework.casemeeting;

import java.util.Map;
import java.util.Set;

/** Where a meeting stands, and what may follow. */
public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED;

    private static final Map<MeetingState, Set<MeetingState>> NEXT =
            Map.of(PLANNED, Set.of(HELD, CANCELLED), HELD, Set.of(PLANNED), CANCELLED, Set.of(PLANNED));

    public boolean mayBecome(MeetingState wanted) {
        return NEXT.getOrDefault(this, Set.of()).contains(wanted);
    }
}
