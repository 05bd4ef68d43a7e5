package no.leietileie.meeting.planning.solving;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan in the making. */
@PlanningSolution
public class Season {

    @ProblemFactCollectionProperty
    @ValueRangeProvider(id = "places")
    private List<Place> places;

    @PlanningEntityCollectionProperty
    @ValueRangeProvider(id = "guests")
    private List<Guest> guests;

    @PlanningEntityCollectionProperty
    private List<Shell> shells;

    @PlanningScore
    private @Nullable HardMediumSoftScore score;

    @SuppressWarnings("NullAway.Init")
    protected Season() {
        // For Timefold.
    }

    Season(List<Place> places, List<Guest> guests, List<Shell> shells) {
        this.places = places;
        this.guests = guests;
        this.shells = shells;
    }

    public List<Place> getPlaces() {
        return places;
    }

    public List<Guest> getGuests() {
        return guests;
    }

    public List<Shell> getShells() {
        return shells;
    }

    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }
}
