package no.leietileie.meeting.planning.solving;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningListVariableMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PositionInList;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedCollection;
import org.jspecify.annotations.Nullable;

/** Several changes that make sense only together: a meeting moves, those who cannot come then go elsewhere. */
public final class Rearrangement implements Move<Season> {

    private record PlaceChange(Shell shell, Place place) {}

    private record Seat(Guest guest, @Nullable Shell shell) {}

    private final List<PlaceChange> places = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();

    Rearrangement move(Shell shell, Place place) {
        places.add(new PlaceChange(shell, place));
        return this;
    }

    /** @param shell null to leave the guest out */
    Rearrangement seat(Guest guest, @Nullable Shell shell) {
        seats.add(new Seat(guest, shell));
        return this;
    }

    boolean isEmpty() {
        return places.isEmpty() && seats.isEmpty();
    }

    /** Whether the guest gets another seat, or none. */
    boolean seats(Guest guest) {
        for (var seat : seats) {
            if (seat.guest() == guest) {
                return true;
            }
        }
        return false;
    }

    /** Who is in the meeting afterwards. */
    List<Guest> guestsIn(Shell shell) {
        var guests = new ArrayList<>(shell.getGuests());
        for (var seat : seats) {
            guests.remove(seat.guest());
            if (seat.shell() == shell) {
                guests.add(seat.guest());
            }
        }
        return guests;
    }

    @Override
    public void execute(MutableSolutionView<Season> season) {
        var shell = season.getSolutionMetaModel().genuineEntity(Shell.class);
        var place = (PlanningVariableMetaModel<Season, Shell, Place>) shell.<Place>variable("place");
        places.forEach(change -> season.changeVariable(place, change.shell(), change.place()));
        var guests = (PlanningListVariableMetaModel<Season, Shell, Guest>) shell.<Guest>variable("guests");
        seats.forEach(seat -> execute(season, guests, seat));
    }

    private static void execute(
            MutableSolutionView<Season> season, PlanningListVariableMetaModel<Season, Shell, Guest> guests, Seat seat) {
        if (season.getPositionOf(guests, seat.guest()) instanceof PositionInList) {
            season.unassignValue(guests, seat.guest());
        }
        if (seat.shell() != null) {
            season.assignValueAndAdd(guests, seat.guest(), seat.shell(), season.countValues(guests, seat.shell()));
        }
    }

    @Override
    public SequencedCollection<Object> getPlanningEntities() {
        var entities = new ArrayList<Object>();
        places.forEach(change -> entities.add(change.shell()));
        return entities;
    }

    @Override
    public SequencedCollection<@Nullable Object> getPlanningValues() {
        var values = new ArrayList<@Nullable Object>();
        seats.forEach(seat -> values.add(seat.guest()));
        return values;
    }

    @Override
    public String toString() {
        return "%s %s".formatted(places, seats);
    }
}
