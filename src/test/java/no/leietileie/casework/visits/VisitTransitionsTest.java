package no.leietileie.casework.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitTransitionsTest {

    @Test
    void every_pair_of_states_is_allowed_or_refused_as_the_table_says() {
        Map<VisitState, String> allowed = Map.of(
                VisitState.PLANNED, "CARRIED_OUT NO_ANSWER POSTPONED MOVED CANCELLED",
                VisitState.CARRIED_OUT, "PLANNED",
                VisitState.NO_ANSWER, "PLANNED",
                VisitState.POSTPONED, "PLANNED CANCELLED",
                VisitState.MOVED, "PLANNED",
                VisitState.CANCELLED, "PLANNED");

        for (VisitState from : VisitState.values()) {
            for (VisitState to : VisitState.values()) {
                assertThat(VisitTransitions.allows(from, to))
                        .as(from + " → " + to)
                        .isEqualTo(Set.of(allowed.get(from).split(" ")).contains(to.name()));
            }
        }
    }
}
