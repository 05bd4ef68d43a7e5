package no.leietileie.meeting.planning.solving;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPinToIndex;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.ArrayList;
import java.util.List;

/** A meeting that is held once it has guests. The place of an empty one means nothing. */
@PlanningEntity
public class Shell {

    private long id;
    private Kind kind;
    private Limits limits;
    private boolean slotPinned;

    /** The first guests of the list were promised their place. */
    @PlanningPinToIndex
    private int pinned;

    @PlanningVariable(valueRangeProviderRefs = "places")
    private Place place;

    @PlanningListVariable(valueRangeProviderRefs = "guests", allowsUnassignedValues = true)
    private List<Guest> guests = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Shell() {
        // For Timefold.
    }

    Shell(long id, Kind kind, Limits limits, Place place) {
        this.id = id;
        this.kind = kind;
        this.limits = limits;
        this.place = place;
    }

    void pin(boolean itsSlot, int itsFirstGuests) {
        slotPinned = itsSlot;
        pinned = itsFirstGuests;
    }

    @PlanningId
    public long getId() {
        return id;
    }

    public int getPinned() {
        return pinned;
    }

    public Place getPlace() {
        return place;
    }

    public void setPlace(Place place) {
        this.place = place;
    }

    public List<Guest> getGuests() {
        return guests;
    }

    public void setGuests(List<Guest> guests) {
        this.guests = guests;
    }

    Kind kind() {
        return kind;
    }

    Limits limits() {
        return limits;
    }

    boolean isSlotPinned() {
        return slotPinned;
    }

    boolean isHeld() {
        return !guests.isEmpty();
    }

    Slot slot() {
        return place.slot();
    }

    boolean isPinned(int index) {
        return index < pinned;
    }

    int persons() {
        int persons = 0;
        for (var guest : guests) {
            persons += guest.facts().persons();
        }
        return persons;
    }

    int seats(Place at) {
        return Math.min(limits.maxPersons(), at.capacity());
    }

    /** A group that is smaller than allowed and that nobody was promised: it is dissolved in the end. */
    boolean isTooSmall() {
        return pinned == 0 && persons() < limits.minPersons();
    }

    /** The numbers of the languages that interpreters are needed for, once for each interpreter, in ascending order. */
    int[] languagesNeeded(Place at) {
        return Interpreting.needed(kind, guests, at.slot().talksEach());
    }

    @Override
    public String toString() {
        return "meeting " + id;
    }
}
