package no.leietileie.casework.visits;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The one table of what a visit may become. Every outcome can be taken back. */
public final class VisitTransitions {

    private static final Map<VisitState, Set<VisitState>> TABLE = Map.of(
            VisitState.PLANNED,
            EnumSet.of(
                    VisitState.CARRIED_OUT,
                    VisitState.NO_ANSWER,
                    VisitState.POSTPONED,
                    VisitState.MOVED,
                    VisitState.CANCELLED),
            VisitState.CARRIED_OUT,
            EnumSet.of(VisitState.PLANNED),
            VisitState.NO_ANSWER,
            EnumSet.of(VisitState.PLANNED),
            VisitState.POSTPONED,
            EnumSet.of(VisitState.PLANNED, VisitState.CANCELLED),
            VisitState.MOVED,
            EnumSet.of(VisitState.PLANNED),
            VisitState.CANCELLED,
            EnumSet.of(VisitState.PLANNED));

    private VisitTransitions() {}

    /** In the order in which they are declared. */
    public static Set<VisitState> from(VisitState state) {
        return Objects.requireNonNull(TABLE.get(state));
    }

    static boolean allows(VisitState from, VisitState to) {
        return from(from).contains(to);
    }
}
